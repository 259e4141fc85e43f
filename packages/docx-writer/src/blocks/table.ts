import {
  noteText,
  type PlacedCell,
  placeCells,
  staysWithNextRow,
  type Table,
  tableGeometry,
  tableStyleOf,
  toTwips,
} from '@xxgk/document';
import { type FileChild, Paragraph, TableRow } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { plainRun } from '../inlines/plain-run.js';
import { styleIds } from '../parts/style-ids.js';
import { tableStyleIds } from '../parts/table-styles.js';
import { describedTable } from './described-table.js';
import { cellWriter } from './table-cell.js';

/**
 * A table as wide as the text block: fixed columns, header rows repeated, no row broken by a page, its notes in a
 * paragraph below. @throws RangeError when spans overlap or leave a hole.
 */
export function tableToDocx(table: Table, context: DocxContext): readonly FileChild[] {
  const { sheet } = context;
  const { columns, insets, headInsets } = tableGeometry(table, sheet);
  const style = tableStyleOf(sheet, table);
  const height = { value: toTwips(style.minimumRowHeight), rule: 'atLeast' } as const;
  const ids = tableStyleIds(table);
  const cellToDocx = cellWriter(context, style, ids);
  const cellsOfRow = cellsByRow(table);
  const notes = [noteText(table), table.remark ?? ''].filter((text) => text !== '');
  const hasNotes = notes.length > 0;
  const rows = table.rows.map((_, index) => {
    const isLast = index === table.rows.length - 1;
    const keepNext = isLast ? hasNotes : staysWithNextRow(table, index);
    const cells = (cellsOfRow[index] ?? []).map((placed) =>
      cellToDocx(placed.cell, {
        width: widthOf(placed, columns),
        inset: insets.get(placed.cell),
        headInset: headInsets.get(placed.cell),
        continued: placed.row < index,
        keepNext,
      }),
    );
    const tableHeader = index < table.headerRowCount ? { tableHeader: true } : {};
    return new TableRow({ cantSplit: true, height, ...tableHeader, children: cells });
  });
  const { caption } = table;
  return [
    ...(caption === undefined
      ? []
      : [new Paragraph({ style: styleIds.paragraph.tableCaption, children: [plainRun(caption)] })]),
    describedTable(table.summary, {
      style: ids.table,
      width: { size: columns.reduce((sum, width) => sum + width, 0), type: 'dxa' },
      layout: 'fixed',
      columnWidths: columns,
      rows,
    }),
    ...notes.map(
      (text, index) =>
        new Paragraph({
          style: ids.text,
          ...(index < notes.length - 1 ? { keepNext: true } : {}),
          children: [plainRun(text)],
        }),
    ),
  ];
}

/** The cells each row has in WordprocessingML: those that start in it and those that reach it from above, left to right. */
function cellsByRow(table: Table): readonly (readonly PlacedCell[])[] {
  const rows: PlacedCell[][] = table.rows.map(() => []);
  for (const placed of placeCells(table)) {
    for (const row of rows.slice(placed.row, placed.row + placed.cell.rowSpan)) row.push(placed);
  }
  return rows.map((cells) => cells.sort((left, right) => left.column - right.column));
}

function widthOf({ column, cell }: PlacedCell, widths: readonly number[]): number {
  return widths.slice(column, column + cell.columnSpan).reduce((sum, width) => sum + width, 0);
}
