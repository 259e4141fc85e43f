import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from './make-corpus.js';

/** `main.js COUNT FOLDER` writes the reports as JSON files. */
const [count, folder] = process.argv.slice(2);
if (folder === undefined || !/^\d+$/.test(count ?? '')) {
  console.error('usage: corpus COUNT FOLDER');
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  for (const { name, report } of makeCorpus(Number(count))) {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(report, null, 1)}\n`);
  }
}
