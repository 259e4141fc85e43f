import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCorpus } from '@xxgk/corpus';

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));

/** Writes the examples and so many reports of the corpus below a folder, with the pictures they name. */
export function writeInputs(folder: string, reports: number): void {
  cpSync(EXAMPLES, join(folder, 'examples'), { recursive: true });
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  for (const { name, report, files } of makeCorpus(reports)) {
    writeFileSync(join(corpus, `${name}.json`), JSON.stringify(report));
    for (const [path, bytes] of Object.entries(files)) writeFileSync(join(corpus, path), bytes);
  }
}
