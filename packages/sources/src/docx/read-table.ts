import { readLimits } from '../container/limits.js';
import { childOf, childrenOf, isOn, settingOf, type XmlNode } from '../container/xml.js';
import type { SourceBlock, SourceCell, SourceTable } from '../source-document.js';
import { type DocxContext, tell } from './docx-context.js';
import { chosenContent, holdsWords } from './known-elements.js';
import { isFilled } from './styles.js';

const WRAPPERS: ReadonlySet<string> = new Set(['sdtContent', 'ins', 'moveTo', 'customXml']);

/** Reads what is inside of a cell. */
export type ReadInside = (cell: XmlNode, context: DocxContext) => readonly SourceBlock[];

/** A table as one block; a table that holds other tables is taken for layout, and gives what is in its cells. */
export function readTable(
  table: XmlNode,
  outer: DocxContext,
  readInside: ReadInside,
): readonly SourceBlock[] {
  const rows = rowsOf(table);
  if (rows.length < unwrap(table, 'tr').length) tell(outer, 'revised', 'del');
  const properties = childOf(table, 'tblPr');
  const tableStyle = settingOf(properties, 'tblStyle');
  const isShaded =
    outer.isShaded === true ||
    isFilled(childOf(properties, 'shd')) ||
    (tableStyle !== undefined && outer.styles.isShading(tableStyle));
  const context = { ...outer, isShaded, ...(tableStyle === undefined ? {} : { tableStyle }) };
  if (rows.some((row) => cellsOf(row).some(holdsTable))) {
    return rows.flatMap(cellsOf).flatMap((cell) => readInside(cell, inCell(cell, context)));
  }
  context.count.tables += 1;
  return [gridOf(rows, context, readInside)];
}

function inCell(cell: XmlNode, context: DocxContext): DocxContext {
  const isShaded = context.isShaded === true || isFilled(childOf(childOf(cell, 'tcPr'), 'shd'));
  return { ...context, isShaded };
}

function gridOf(rows: readonly XmlNode[], context: DocxContext, readInside: ReadInside): SourceTable {
  const number = context.count.tables;
  const cells: SourceCell[] = [];
  const indexOf = new Map<SourceCell, number>();
  const open = new Map<number, SourceCell>();
  let columnCount = 0;
  const replace = (cell: SourceCell, grown: SourceCell): void => {
    const index = indexOf.get(cell) ?? 0;
    cells[index] = grown;
    indexOf.set(grown, index);
    if (open.get(cell.column) === cell) open.set(cell.column, grown);
  };
  rows.forEach((row, rowIndex) => {
    let column = span(settingOf(childOf(row, 'trPr'), 'gridBefore'), 0);
    for (const node of cellsOf(row)) {
      const properties = childOf(node, 'tcPr');
      const columnSpan = span(settingOf(properties, 'gridSpan'), 1);
      const across = childOf(properties, 'hMerge');
      const before = cells.at(-1);
      const merge = childOf(properties, 'vMerge');
      const above = open.get(column);
      const isContinued = merge !== undefined && merge.attributes['val'] !== 'restart' && above !== undefined;
      if (across !== undefined && across.attributes['val'] !== 'restart' && before?.row === rowIndex) {
        replace(before, { ...before, columnSpan: Math.min(before.columnSpan + columnSpan, readLimits.span) });
      } else if (isContinued) {
        const place = { table: number, row: rowIndex + 1, column: column + 1 };
        // What stands in the lower cells of a merged one is never shown.
        tell({ ...context, cell: place }, 'hidden', holdsWords(node));
        replace(above, { ...above, rowSpan: rowIndex - above.row + 1 });
      } else {
        const place = { table: number, row: rowIndex + 1, column: column + 1 };
        const inner = { ...inCell(node, context), cell: place };
        const text = cellText(node, inner, readInside);
        const alignment = cellAlignment(node);
        const aligned = alignment === undefined ? {} : { alignment };
        const cell: SourceCell = { row: rowIndex, column, rowSpan: 1, columnSpan, text, ...aligned, place };
        indexOf.set(cell, cells.length);
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

/** How the words of a cell are given to stand; a figure that keeps a distance from the right stands in its column. */
function cellAlignment(cell: XmlNode): SourceCell['alignment'] {
  const properties = childOf(childOf(cell, 'p'), 'pPr');
  const side = settingOf(properties, 'jc');
  const { right, end } = childOf(properties, 'ind')?.attributes ?? {};
  if (side === 'right' || side === 'end') return Number(right ?? end ?? 0) > 0 ? undefined : 'right';
  if (side === 'center') return 'center';
  return side === 'left' || side === 'start' ? 'left' : undefined;
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

/** Rows or cells, also those inside of content controls; a cell in a control that asks to be filled in holds it. */
function unwrap(parent: XmlNode, name: string): readonly XmlNode[] {
  return childrenOf(parent).flatMap((child): readonly XmlNode[] => {
    if (child.name === name) return [child];
    if (child.name === 'sdt') {
      const properties = childOf(child, 'sdtPr');
      const inside = unwrap(childOf(child, 'sdtContent') ?? child, name);
      const isAsking = properties !== undefined && isOn(properties, 'showingPlcHdr') && name === 'tc';
      return isAsking ? inside.map((cell) => askingCell(cell, properties)) : inside;
    }
    return WRAPPERS.has(child.name) ? unwrap(child, name) : [];
  });
}

function askingCell(cell: XmlNode, properties: XmlNode): XmlNode {
  const own = cell.children.filter((child) => typeof child !== 'string' && child.name === 'tcPr');
  const content = { ...cell, name: 'sdtContent' };
  return { ...cell, children: [...own, { name: 'sdt', attributes: {}, children: [properties, content] }] };
}

/** Whether a cell holds a table, at any depth. A table of one cell is only a frame around its words. */
function holdsTable(node: XmlNode): boolean {
  return childrenOf(chosenContent(node)).some((child) => {
    if (child.name !== 'tbl') return holdsTable(child);
    const cells = rowsOf(child).flatMap(cellsOf);
    return cells.length > 1 || cells.some(holdsTable);
  });
}

function span(value: string | undefined, least: number): number {
  const number = Number(value ?? least);
  return Number.isInteger(number) ? Math.min(Math.max(number, least), readLimits.span) : least;
}
