import type { Finding, Language } from '@xxgk/document';
import type { Workbook, WorkbookSheet } from '@xxgk/sources';
import { hiddenCells, hiddenSheet } from './spreadsheet-findings.js';

/** What a workbook does not show: rows and columns that were read all the same, sheets that were not. */
export function hiddenPlaces({ sheets }: Workbook, language: Language): readonly Finding[] {
  return sheets.flatMap((sheet): readonly Finding[] => {
    if (sheet.isHidden) return sheet.rows.size === 0 ? [] : [hiddenSheet.find(language, {}, sheet.name)];
    return hiddenIn(sheet, sheet.hidden.rows, language);
  });
}

/** The same of one row of a list, and of the columns of its sheet. */
export function hiddenIn(
  { name, hidden }: WorkbookSheet,
  rows: readonly number[],
  language: Language,
): readonly Finding[] {
  if (rows.length === 0 && hidden.columns.length === 0) return [];
  const numbers = rows.map((row) => row + 1);
  return [hiddenCells.find(language, {}, name, numbers, hidden.columns)];
}
