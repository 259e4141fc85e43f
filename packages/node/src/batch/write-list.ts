import { join } from 'node:path';
import type { BatchListRow } from '@xxgk/xlsx-writer';
import { writeWhole } from '../output/write-whole.js';
import type { BatchEntry } from './batch-entry.js';
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
  const rows: BatchListRow[] = [];
  // One by one: thousands of reads at once take more memory than the workbook.
  for (const place of places) {
    const entry = await journal.read(place);
    if (entry !== undefined) rows.push(rowOf(entry));
  }
  const { writeBatchList } = await import('@xxgk/xlsx-writer');
  const path = join(folder, files.list);
  const outcome = await writeWhole(path, writeBatchList(rows).bytes, replace, files.temporaryEnding);
  return outcome === 'exists' ? undefined : path;
}

function rowOf({ input, title = '', status, findings, outputs, messages }: BatchEntry): BatchListRow {
  const { errors, warnings } = findings;
  return { input, title, status, errors, warnings, files: outputs.map(({ path }) => path), messages };
}
