import { noteText, type PlacedCell, placeCells, type Table } from '@xxgk/document';
import { element, type Html, type HtmlAttributes, htmlText, lines } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';
import { remarked } from '../inlines/remarked.js';
import { headerCells } from './header-cells.js';

/** What the cells of one table look up. */
interface TableContext extends HtmlContext {
  readonly cellId: (cell: PlacedCell) => string;
  readonly headers: ReadonlyMap<PlacedCell, readonly PlacedCell[]>;
}

/**
 * A table in a region of its own, which scrolls where the table is wider than the screen and can be reached by
 * keyboard. Every cell names the ids of its headers. @throws RangeError when spans overlap or leave a hole.
 * @rule WCAG 2.2 §1.3.1, §1.4.10, §2.1.1; WCAG technique H43
 */
export function tableToHtml(table: Table, context: HtmlContext): Html {
  const placed = placeCells(table);
  const captionId = context.id(`${table.id}-caption`);
  const inTable: TableContext = {
    ...context,
    cellId: ({ row, column }) => context.id(`${table.id}-${row + 1}-${column + 1}`),
    headers: headerCells(placed),
  };
  const region = { role: 'region', 'aria-labelledby': captionId, tabindex: 0 };
  const below = [noteText(table), table.remark ?? '']
    .filter((text) => text !== '')
    .map((text) => element('p', context.look.of('tableNote'), htmlText(text)));
  return element(
    'div',
    { ...context.look.of('tableRegion'), ...region },
    element(
      'table',
      { id: context.id(table.id), ...context.look.ofTable(table) },
      lines(
        captionToHtml(table, captionId, context),
        columnGroup(table, context),
        ...rowGroups(table, placed, inTable),
      ),
    ),
    ...below,
  );
}

/** The caption that is printed, else what the table shows, for screen readers alone. */
function captionToHtml({ caption, summary }: Table, id: string, { look }: HtmlContext): Html {
  const role = caption === undefined ? 'caption' : 'tableCaption';
  return element('caption', { id, ...look.of(role) }, htmlText(caption ?? summary));
}

function columnGroup(table: Table, { look }: HtmlContext): Html {
  const columns = table.columnWeights.map((_, column) => element('col', look.ofColumn(table, column)));
  return element('colgroup', {}, ...columns);
}

/** The head, which print repeats on each page, and the body. */
function rowGroups(table: Table, placed: readonly PlacedCell[], context: TableContext): readonly Html[] {
  const rows = table.rows.map((row, index) => {
    const cells = placed.filter((cell) => cell.row === index).map((cell) => cellToHtml(cell, context));
    return element('tr', row.keepWithNext ? context.look.of('keptRow') : {}, ...cells);
  });
  const head = rows.slice(0, table.headerRowCount);
  const body = element('tbody', {}, lines(...rows.slice(table.headerRowCount)));
  return head.length === 0 ? [body] : [element('thead', {}, lines(...head)), body];
}

function cellToHtml(placed: PlacedCell, context: TableContext): Html {
  const { role, columnSpan, rowSpan, text, annotations, alignment } = placed.cell;
  const headers = context.headers.get(placed) ?? [];
  const attributes: HtmlAttributes = {
    ...(role === 'figure' || role === 'text' ? {} : { id: context.cellId(placed), scope: SCOPES[role] }),
    ...(columnSpan === 1 ? {} : { colspan: columnSpan }),
    ...(rowSpan === 1 ? {} : { rowspan: rowSpan }),
    ...(headers.length === 0 ? {} : { headers: headers.map(context.cellId).join(' ') }),
    ...context.look.of(alignment === undefined ? role : ALIGNED[alignment]),
  };
  const words = text.split('\n').map(htmlText).join(element('br')) as Html;
  return element(
    attributes['scope'] === undefined ? 'td' : 'th',
    attributes,
    remarked(words, annotations, context),
  );
}

const ALIGNED = { left: 'text', center: 'textCentred', right: 'textRight' } as const;
const SCOPES = { columnHeader: 'col', rowHeader: 'row' } as const;
