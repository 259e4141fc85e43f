// Tells which files a change of the code gives other bytes: `--write FILE` before it, `--compare FILE` after it.
// `--reports 200`: so many reports of the corpus beside the examples; compared are as many as were written.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differences, listText, parseList } from './digest-list.js';
import { makeDigests } from './make-digests.js';

const { values } = parseArgs({
  options: {
    write: { type: 'string' },
    compare: { type: 'string' },
    reports: { type: 'string', default: '200' },
  },
});

if (values.write !== undefined) write(values.write, Number(values.reports));
else if (values.compare !== undefined) compare(values.compare);
else {
  console.error('usage: digests --write FILE [--reports 200] | --compare FILE');
  process.exitCode = 2;
}

function write(file: string, reports: number): void {
  const digests = makeDigests(reports);
  writeFileSync(file, listText({ reports, digests }));
  console.log(`${digests.size} files`);
}

function compare(file: string): void {
  const { reports, digests: before } = parseList(readFileSync(file, 'utf8'));
  const after = makeDigests(reports);
  const found = differences(before, after);
  for (const difference of found) console.log(difference);
  console.log(`${after.size} files, ${found.length} differences`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
