import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from '@xxgk/corpus';

const EXAMPLE = new URL('../../../examples/bureau-2022.yaml', import.meta.url);
const ORGAN = '示例区金融工作局';

/** Writes reports of the made corpus, which differ in everything, in folders of a hundred. */
export function writeCorpus(folder: string, count: number): void {
  for (const [index, { name, report, files }] of makeCorpus(count).entries()) {
    const place = placeOf(folder, index);
    writeFileSync(join(place, `${name}.json`), JSON.stringify(report));
    for (const [path, bytes] of Object.entries(files)) writeFileSync(join(place, path), bytes);
  }
}

/** Writes one example report again and again for organs of different names, in folders of a hundred. */
export function writeCopies(folder: string, count: number): void {
  const text = readFileSync(EXAMPLE, 'utf8');
  for (let index = 0; index < count; index += 1) {
    const name = String(index).padStart(6, '0');
    const copy = text.replaceAll(ORGAN, `示例${name}号局`);
    writeFileSync(join(placeOf(folder, index), `${name}.yaml`), copy);
  }
}

function placeOf(folder: string, index: number): string {
  const place = join(folder, String(Math.floor(index / 100)));
  mkdirSync(place, { recursive: true });
  return place;
}
