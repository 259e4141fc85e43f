import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDocuments } from './gongwen.js';
import { makeHostile } from './hostile.js';
import { makeCorpus } from './make-corpus.js';

/** Official documents of other kinds beside so many reports. */
const DOCUMENTS_SHARE = 0.3;

/**
 * `main.js COUNT FOLDER` writes the reports of the corpus, 30 official documents of other kinds for each 100 of them as Markdown, and the cases of wrong input as JSON files, the pictures they
 * name, and beside each wrong one NAME.expected.txt: the rules that must speak of it.
 */
function main(count: number, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, report: object, files: Readonly<Record<string, Uint8Array>>) => {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(report, null, 1)}\n`);
    for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, path), bytes);
  };
  for (const { name, report, files, options } of makeCorpus(count)) {
    write(name, report, files);
    if (options.length > 0) writeFileSync(join(folder, `${name}.options.json`), JSON.stringify(options));
  }
  for (const { name, markdown, files } of makeDocuments(Math.ceil(count * DOCUMENTS_SHARE))) {
    writeFileSync(join(folder, `${name}.md`), markdown);
    for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, path), bytes);
  }
  const [sound] = makeCorpus(1);
  for (const { name, report, files, expectedRules } of makeHostile(sound?.report ?? {})) {
    write(name, report, files);
    writeFileSync(join(folder, `${name}.expected.txt`), `${expectedRules.join('\n')}\n`);
  }
}

const [count, folder] = process.argv.slice(2);
if (folder === undefined || !/^\d+$/.test(count ?? '')) {
  console.error('usage: corpus COUNT FOLDER');
  process.exitCode = 2;
} else {
  main(Number(count), folder);
}
