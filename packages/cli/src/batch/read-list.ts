import type { ReadResult } from '@xxgk/readers';
import type { CommandContext } from '../environment.js';

/** One report of a list: a row of a workbook. */
export interface BatchRow {
  /** Number of the row as the spreadsheet shows it. */
  readonly row: number;
  /** Title of the report, after which its files are named. */
  readonly title: string;
}

/** The rows of a workbook that is a list of reports; `undefined` for any other workbook. @throws Failure */
export function readList(_file: string, _context: CommandContext): Promise<readonly BatchRow[] | undefined> {
  return Promise.resolve(undefined);
}

/** The report of a row. Never throws. */
export function readRow(_row: BatchRow, _context: CommandContext): ReadResult {
  return { ok: false, input: undefined, findings: [], provenance: [] };
}
