import type { Allowance } from '../container/allowance.js';
import { readLimits } from '../container/limits.js';
import type { SourceCell, SourcePlace, SourceTable } from '../source-document.js';
import { attributeOf, childElements, type HtmlElement } from './dom.js';
import { isUnseen } from './element-kinds.js';

/** The rows of a table, without those of tables inside of it. */
export function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return childElements(table).flatMap((child) => {
    if (isUnseen(child)) return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName)
      ? childElements(child).filter((row) => row.tagName === 'tr' && !isUnseen(row))
      : [];
  });
}

export function cellsOf(row: HtmlElement): readonly HtmlElement[] {
  return childElements(row).filter(
    (cell) => (cell.tagName === 'td' || cell.tagName === 'th') && !isUnseen(cell),
  );
}

/**
 * Places the cells of a table on its grid. Spans beyond the table are cut, cells never share a place; `places` is what
 * the grids of the page may still take.
 * @rule HTML Living Standard §4.9.12.1, the forming of a table
 * @throws BeyondLimits
 */
export function tableGrid(
  table: HtmlElement,
  number: number,
  places: Allowance,
  textOf: (cell: HtmlElement, place: SourcePlace) => string,
): SourceTable {
  const rows = rowsOf(table);
  const taken = rows.map(() => new Set<number>());
  const cells: SourceCell[] = [];
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const element of cellsOf(row)) {
      while (taken[rowIndex]?.has(column)) column += 1;
      const columnSpan = freeColumns(taken[rowIndex], column, spanOf(element, 'colspan'));
      const wanted = attributeOf(element, 'rowspan') === '0' ? rows.length : spanOf(element, 'rowspan');
      const rowSpan = Math.min(wanted, rows.length - rowIndex);
      places.take(rowSpan * columnSpan);
      for (let y = rowIndex; y < rowIndex + rowSpan; y += 1) {
        for (let x = column; x < column + columnSpan; x += 1) taken[y]?.add(x);
      }
      const place = { table: number, row: rowIndex + 1, column: column + 1 };
      cells.push({ row: rowIndex, column, rowSpan, columnSpan, text: textOf(element, place), place });
      column += columnSpan;
    }
  });
  const columnCount = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  return { type: 'table', rowCount: rows.length, columnCount, cells, place: { table: number } };
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return Number.isInteger(span) && span > 0 ? Math.min(span, readLimits.span) : 1;
}

function freeColumns(taken: ReadonlySet<number> | undefined, column: number, wanted: number): number {
  let free = 1;
  while (free < wanted && !taken?.has(column + free)) free += 1;
  return free;
}
