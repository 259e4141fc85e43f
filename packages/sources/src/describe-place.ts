import { type Language, words } from '@xxgk/document';
import type { SourcePlace } from './source-document.js';
import { cellName } from './xlsx/cell-area.js';

const text = words({
  'zh-CN': {
    separator: '，',
    page: (n: number) => `第${n}页`,
    sheet: (name: string) => `工作表“${name}”`,
    table: (n: number) => `表${n}`,
    row: (n: number) => `第${n}行`,
    column: (n: number) => `第${n}列`,
    paragraph: (n: number) => `第${n}段`,
    line: (n: number) => `第${n}行`,
    offset: (n: number) => `第${n}字起`,
  },
  en: {
    separator: ', ',
    page: (n) => `page ${n}`,
    sheet: (name) => `sheet “${name}”`,
    table: (n) => `table ${n}`,
    row: (n) => `row ${n}`,
    column: (n) => `column ${n}`,
    paragraph: (n) => `paragraph ${n}`,
    line: (n) => `line ${n}`,
    offset: (n) => `from character ${n}`,
  },
});

/** A place in the file in words: page, table, row, column, or line; what the format knows, from the large to the small. */
export function describeSourcePlace(place: SourcePlace, language: Language): string {
  const say = text(language);
  const { page, sheet, table, row, column, paragraph, line, offset } = place;
  const isLine = line !== undefined;
  // Cells of a sheet are called as spreadsheets call them.
  if (sheet !== undefined && row !== undefined && column !== undefined) {
    return [say.sheet(sheet), cellName(row - 1, column - 1)].join(say.separator);
  }
  const parts = [
    page === undefined ? '' : say.page(page),
    sheet === undefined ? '' : say.sheet(sheet),
    table === undefined ? '' : say.table(table),
    row === undefined || isLine ? '' : say.row(row),
    paragraph === undefined ? '' : say.paragraph(paragraph),
    isLine ? say.line(line) : '',
    column === undefined || isLine ? '' : say.column(column),
    offset === undefined || isLine ? '' : say.offset(offset),
  ];
  return parts.filter((part) => part !== '').join(say.separator);
}
