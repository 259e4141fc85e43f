import { childOf, childrenOf, settingOf, type XmlNode } from '../container/xml.js';
import type { SourceBlock, SourceCell, SourceTable } from '../source-document.js';
import type { DocxContext } from './docx-context.js';

/** Widest span that is believed. */
const WIDEST = 100;

/** Reads what is inside of a cell. */
export type ReadInside = (cell: XmlNode, context: DocxContext) => readonly SourceBlock[];

/** A table as one block; a table that holds other tables is taken for layout, and gives what is in its cells. */
export function readTable(
  table: XmlNode,
  context: DocxContext,
  readInside: ReadInside,
): readonly SourceBlock[] {
  const rows = rowsOf(table);
  if (rows.some((row) => cellsOf(row).some(holdsTable))) {
    return rows.flatMap(cellsOf).flatMap((cell) => readInside(cell, context));
  }
  context.count.tables += 1;
  return [gridOf(rows, context, readInside)];
}

function gridOf(rows: readonly XmlNode[], context: DocxContext, readInside: ReadInside): SourceTable {
  const number = context.count.tables;
  const cells: SourceCell[] = [];
  const open = new Map<number, SourceCell>();
  let columnCount = 0;
  rows.forEach((row, rowIndex) => {
    let column = span(settingOf(childOf(row, 'trPr'), 'gridBefore'), 0);
    for (const node of cellsOf(row)) {
      const properties = childOf(node, 'tcPr');
      const columnSpan = span(settingOf(properties, 'gridSpan'), 1);
      const merge = childOf(properties, 'vMerge');
      const above = open.get(column);
      const isContinued = merge !== undefined && merge.attributes['val'] !== 'restart' && above !== undefined;
      if (isContinued) {
        const grown = { ...above, rowSpan: rowIndex - above.row + 1 };
        cells[cells.indexOf(above)] = grown;
        open.set(column, grown);
      } else {
        const place = { table: number, row: rowIndex + 1, column: column + 1 };
        const cell = {
          row: rowIndex,
          column,
          rowSpan: 1,
          columnSpan,
          text: cellText(node, context, readInside),
          place,
        };
        cells.push(cell);
        if (merge === undefined) open.delete(column);
        else open.set(column, cell);
      }
      column += columnSpan;
    }
    columnCount = Math.max(columnCount, column);
  });
  return { type: 'table', rowCount: rows.length, columnCount, cells, place: { table: number } };
}

/** The words of a cell, one paragraph a line. A deleted cell has none. */
function cellText(cell: XmlNode, context: DocxContext, readInside: ReadInside): string {
  if (childOf(childOf(cell, 'tcPr'), 'cellDel') !== undefined) return '';
  const inner: DocxContext = { ...context, count: { paragraphs: 0, tables: 0 } };
  return readInside(cell, inner)
    .map((block) => (block.type === 'paragraph' ? block.text : block.cells.map(({ text }) => text).join(' ')))
    .join('\n');
}

function rowsOf(table: XmlNode): readonly XmlNode[] {
  return unwrap(table, 'tr').filter((row) => childOf(childOf(row, 'trPr'), 'del') === undefined);
}

function cellsOf(row: XmlNode): readonly XmlNode[] {
  return unwrap(row, 'tc');
}

/** Rows or cells, also those inside of content controls. */
function unwrap(parent: XmlNode, name: string): readonly XmlNode[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml'].includes(child.name) ? unwrap(child, name) : [];
  });
}

/** A table of one cell inside of a cell is only a frame around its words. */
function holdsTable(cell: XmlNode): boolean {
  return childrenOf(cell).some((child) => {
    if (child.name === 'tbl') return rowsOf(child).flatMap(cellsOf).length > 1;
    return ['sdt', 'sdtContent'].includes(child.name) && holdsTable(child);
  });
}

function span(value: string | undefined, least: number): number {
  const number = Number(value ?? least);
  return Number.isInteger(number) ? Math.min(Math.max(number, least), WIDEST) : least;
}
