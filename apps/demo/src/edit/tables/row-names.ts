import { placeCells, type Table } from '@xxgk/document';

/** For each row of figures of a table the words of its heads, from the outermost to its own, in plain form. */
export function rowNames(table: Table): readonly (readonly string[])[] {
  const cells = placeCells(table);
  const rows = [...new Set(cells.flatMap(({ cell, row }) => (cell.path === undefined ? [] : [row])))];
  return rows
    .sort((one, other) => one - other)
    .map((row) =>
      cells
        .filter(
          ({ cell, row: top }) => cell.role === 'rowHeader' && top <= row && row < top + (cell.rowSpan ?? 1),
        )
        .sort((one, other) => one.column - other.column)
        .map(({ cell }) => plainName(cell.text)),
    );
}

/** A name without spaces, numbers, brackets and remarks, so that copies from other forms are known again. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/\((?:区分|不计|仅|含).*$/u, '')
    .replace(/^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])/u, '')
    .replace(/[“”"'‘’、，,。.:：;；()<>《》]/gu, '');
}
