import type { Allowance } from '../container/allowance.js';
import { readLimits } from '../container/limits.js';
import { childrenOf, type XmlNode } from '../container/xml.js';
import { element, setting } from '../docx/element.js';
import type { OdtWalk } from './odt-walk.js';

const GROUPS: ReadonlySet<string> = new Set(['table-header-rows', 'table-rows', 'table-row-group']);

/** A cell that reaches down over other rows. */
interface OpenCell {
  left: number;
  readonly columns: number;
}

/** A table as `w:tbl`: cells that reach down are continued in the rows below. @rule OASIS ODF 1.3 §9.1 */
export function tableElement(table: XmlNode, walk: OdtWalk): XmlNode {
  const open = new Map<number, OpenCell>();
  return element(
    'tbl',
    {},
    rowsOf(table, walk.places).map((row) => rowElement(row, open, walk)),
  );
}

function rowsOf(node: XmlNode, places: Allowance): readonly XmlNode[] {
  return childrenOf(node).flatMap((child) => {
    if (GROUPS.has(child.name)) return rowsOf(child, places);
    return child.name === 'table-row' ? copies(child, 'number-rows-repeated', places) : [];
  });
}

/** An element as often as it says; each copy takes a place. @throws BeyondLimits */
function copies(node: XmlNode, attribute: string, places: Allowance): readonly XmlNode[] {
  const count = Math.min(Number(node.attributes[attribute] ?? 1) || 1, readLimits.span);
  places.take(count);
  return Array.from({ length: count }, () => node);
}

function rowElement(row: XmlNode, open: Map<number, OpenCell>, walk: OdtWalk): XmlNode {
  const cells: XmlNode[] = [];
  let column = 0;
  for (const cell of childrenOf(row).flatMap((child) =>
    copies(child, 'number-columns-repeated', walk.places),
  )) {
    const above = open.get(column);
    if (cell.name === 'covered-table-cell') {
      if (above !== undefined && above.left > 0) {
        above.left -= 1;
        cells.push(cellElement([], above.columns, 'continue', false));
      }
    } else if (cell.name === 'table-cell') {
      const columns = spanOf(cell, 'number-columns-spanned');
      const rows = spanOf(cell, 'number-rows-spanned');
      open.set(column, { left: rows - 1, columns });
      const blocks = childrenOf(cell).flatMap(walk.block);
      const isFilled = walk.styles.isFilled(cell.attributes['style-name']);
      cells.push(cellElement(blocks, columns, rows > 1 ? 'restart' : undefined, isFilled));
    } else continue;
    column += 1;
  }
  return element('tr', {}, cells);
}

function spanOf(cell: XmlNode, attribute: string): number {
  const span = Number(cell.attributes[attribute] ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, readLimits.span) : 1;
}

function cellElement(
  blocks: readonly XmlNode[],
  columns: number,
  merge: string | undefined,
  isFilled: boolean,
): XmlNode {
  const properties = [
    ...(columns > 1 ? [setting('gridSpan', columns)] : []),
    ...(merge === undefined ? [] : [setting('vMerge', merge)]),
    ...(isFilled ? [element('shd', { val: 'solid', fill: '000000' })] : []),
  ];
  return element('tc', {}, [element('tcPr', {}, properties), ...blocks]);
}
