import { type Table, type TableCell, toPoints } from '@xxgk/model';
import { baselineIn, type LayoutContext } from './layout-context.js';
import { measureTable } from './measure-table.js';
import type { MeasuredCell } from './measured-table.js';
import type { MarkOwner, RuleMark } from './page-model.js';
import { placeLine } from './place-line.js';
import { type PlacedRow, splitTable, type TablePart } from './split-table.js';
import type { OpenElement } from './structure-builder.js';

/** Lays a table out over as many pages as it needs. */
export function layOutTable(context: LayoutContext, table: Table): void {
  const measured = measureTable(context, table);
  const elements = tableElements(context, table, measured.cells);
  splitTable(measured, context.pages, (part) => {
    for (const cell of measured.cells) paintCell(context, cell, part, elements);
    context.pages.add(borders(context, measured.cells, part));
  });
}

/** Table, rows and cells in the structure tree; every cell has its element, empty ones too. */
function tableElements(
  { structure }: LayoutContext,
  { summary, rows }: Table,
  cells: readonly MeasuredCell[],
): ReadonlyMap<TableCell, OpenElement> {
  const root = structure.element('Table', structure.root, { summary });
  const rowElements = rows.map(() => structure.element('TR', root));
  return new Map(
    cells.map(({ cell, row }) => [
      cell,
      structure.element(cell.role === 'figure' ? 'TD' : 'TH', rowElements[row], {
        ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
        ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
        ...(cell.role === 'figure' ? {} : { scope: cell.role === 'columnHeader' ? 'Column' : 'Row' }),
      }),
    ]),
  );
}

/** The rows of a part that a cell covers. A repeated header row counts only for header cells. */
function rowsOf({ cell, row }: MeasuredCell, part: TablePart): readonly PlacedRow[] {
  return part.rows.filter(({ index }) => index >= row && index < row + cell.rowSpan);
}

/**
 * Sets a cell's text in the middle of the rows it covers on this page. What was already set on an earlier page is
 * set again as decoration: repeated header rows, and labels of groups that go on.
 */
function paintCell(
  context: LayoutContext,
  measured: MeasuredCell,
  part: TablePart,
  elements: ReadonlyMap<TableCell, OpenElement>,
): void {
  const covered = rowsOf(measured, part);
  const [first] = covered;
  const element = elements.get(measured.cell);
  if (first === undefined || element === undefined) return;
  const isRepeated = first.repeated || first.index !== measured.row;
  const owner: MarkOwner = isRepeated ? { artifact: 'pagination' } : { element: element.id };
  const { table } = context.styleSheet;
  const { block } = context.pages;
  const margin = toPoints(table.cellMargin.horizontal);
  const pitch = toPoints(table.linePitch);
  const height = covered.reduce((sum, row) => sum + row.height, 0);
  const top = block.top + first.top + Math.max(0, (height - measured.lines.length * pitch) / 2);
  measured.lines.forEach((line, index) => {
    const runs = placeLine(line, {
      left: block.left + measured.left + margin,
      baseline: top + index * pitch + baselineIn(pitch),
      available: measured.right - measured.left - 2 * margin,
      alignment: measured.cell.role === 'rowHeader' ? 'left' : 'center',
    });
    if (runs.length > 0) context.pages.add({ kind: 'text', owner, runs });
  });
}

/** The borders of all cells of a part, each line once; cells cut by the page are closed. */
function borders(context: LayoutContext, cells: readonly MeasuredCell[], part: TablePart): RuleMark {
  const { left, top } = context.pages.block;
  const lines = new Map<string, readonly [number, number, number, number]>();
  const draw = (x1: number, y1: number, x2: number, y2: number): void => {
    const line = [left + x1, top + y1, left + x2, top + y2] as const;
    lines.set(line.map((value) => value.toFixed(2)).join(' '), line);
  };
  for (const cell of cells) {
    const covered = rowsOf(cell, part);
    const [first, last] = [covered[0], covered.at(-1)];
    if (first === undefined || last === undefined) continue;
    const bottom = last.top + last.height;
    draw(cell.left, first.top, cell.right, first.top);
    draw(cell.left, bottom, cell.right, bottom);
    draw(cell.left, first.top, cell.left, bottom);
    draw(cell.right, first.top, cell.right, bottom);
  }
  return {
    kind: 'rules',
    owner: { artifact: 'layout' },
    thickness: toPoints(context.styleSheet.table.border),
    lines: [...lines.values()],
  };
}
