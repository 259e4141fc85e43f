import { join } from 'node:path';
import { writeWhole } from '../output/write-whole.js';
import type { Journal } from './journal.js';

/** Rows of the list for people: a workbook stands in memory whole. What is beyond has the manifest alone. */
const MOST_ROWS = 10_000;

/**
 * Writes what became of each report as a workbook beside the manifest: the entries of the journal at `places`.
 * `replace`: one that is there is of an earlier run. Gives its path, or `undefined` where it was not written: too many
 * reports, or a file of somebody else. @throws the error of the file system
 */
export async function writeList(
  folder: string,
  files: { readonly list: string; readonly temporaryEnding: string },
  places: readonly number[],
  journal: Journal,
  replace: boolean,
): Promise<string | undefined> {
  if (places.length > MOST_ROWS) return undefined;
  const entries = await Promise.all(places.map((place) => journal.read(place)));
  const rows = entries.flatMap((entry) => {
    if (entry === undefined) return [];
    const { input, title = '', status, findings, outputs, messages } = entry;
    const { errors, warnings } = findings;
    return [{ input, title, status, errors, warnings, files: outputs.map(({ path }) => path), messages }];
  });
  const { writeBatchList } = await import('@xxgk/xlsx-writer');
  const path = join(folder, files.list);
  const outcome = await writeWhole(path, writeBatchList(rows).bytes, replace, files.temporaryEnding);
  return outcome === 'exists' ? undefined : path;
}
