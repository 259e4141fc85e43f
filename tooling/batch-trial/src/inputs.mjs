import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCorpus } from '@xxgk/corpus';

const EXAMPLE = new URL('../../../examples/bureau-2022.yaml', import.meta.url);
const ORGAN = '示例区金融工作局';

/**
 * Writes reports of the made corpus, which differ in everything, in folders of a hundred.
 * @param {string} folder
 * @param {number} count
 */
export function writeCorpus(folder, count) {
  for (const [index, { name, report, files }] of makeCorpus(count).entries()) {
    const place = join(folder, String(Math.floor(index / 100)));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${name}.json`), JSON.stringify(report));
    for (const [path, bytes] of Object.entries(files)) writeFileSync(join(place, path), bytes);
  }
}

/**
 * Writes one example report again and again for organs of different names, in folders of a hundred.
 * @param {string} folder
 * @param {number} count
 */
export function writeCopies(folder, count) {
  const text = readFileSync(fileURLToPath(EXAMPLE), 'utf8');
  for (let index = 0; index < count; index += 1) {
    const place = join(folder, String(Math.floor(index / 100)));
    mkdirSync(place, { recursive: true });
    const name = String(index).padStart(6, '0');
    writeFileSync(join(place, `${name}.yaml`), text.replaceAll(ORGAN, `示例${name}号局`));
  }
}
