import type { Finding, Language } from '@xxgk/document';
import { type CellArea, describeSourcePlace, type Workbook, type WorkbookSheet } from '@xxgk/sources';
import { cellRemark } from './spreadsheet-findings.js';

/** More of a remark is not needed to find it. */
const LONGEST = 60;

/** Comments on cells of the sheets that are shown. */
export function commentsOf({ sheets }: Workbook, language: Language): readonly Finding[] {
  return sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet) =>
      (sheet.comments ?? []).map(({ row, column, text }) =>
        remark(sheet, { row, column }, text, true, language),
      ),
    );
}

/** Words to the right of a part of the form and below it. */
export function wordsBeside(
  sheet: WorkbookSheet,
  { lastRow, lastColumn }: CellArea,
  language: Language,
): readonly Finding[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { text }]) =>
      text.trim() === '' || (row <= lastRow && column <= lastColumn)
        ? []
        : [remark(sheet, { row, column }, text, false, language)],
    ),
  );
}

function remark(
  { name }: WorkbookSheet,
  { row, column }: { readonly row: number; readonly column: number },
  text: string,
  isComment: boolean,
  language: Language,
): Finding {
  const place = describeSourcePlace({ sheet: name, row: row + 1, column: column + 1 }, language);
  const words = text.trim().replace(/\s+/gu, ' ').replaceAll('“', '‘').replaceAll('”', '’');
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}……` : words;
  return cellRemark.find(language, {}, place, shown, isComment);
}
