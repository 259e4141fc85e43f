import { type Length, type Table, type TableCell, toPoints } from '@xxgk/document';
import { headerTint } from './header-tint.js';
import { baselineIn, type LayoutContext } from './layout-context.js';
import { measureTable } from './measure-table.js';
import type { MeasuredCell, MeasuredTable } from './measured-table.js';
import type { MarkOwner, RuleMark } from './page-model.js';
import { placeLine } from './place-line.js';
import { rowsOf, splitTable, type TablePart } from './split-table.js';
import type { OpenElement } from './structure-builder.js';

type Line = RuleMark['lines'][number];

/** Lays a table out over as many pages as it needs. */
export function layOutTable(context: LayoutContext, table: Table): void {
  const measured = measureTable(context, table);
  const elements = tableElements(context, table, measured.cells);
  splitTable(measured, context.pages, (part) => {
    const tint = headerTint(context, measured, part);
    if (tint !== undefined) context.pages.add(tint);
    for (const cell of measured.cells) paintCell(context, measured, cell, part, elements);
    for (const rules of borders(context, measured, part)) context.pages.add(rules);
  });
  layOutNotes(context, measured);
}

/** The line below a table that tells its notes. */
function layOutNotes(context: LayoutContext, { notes, style }: MeasuredTable): void {
  if (notes.length === 0) return;
  const { pages, structure } = context;
  const owner = { element: structure.element('P').id };
  const pitch = toPoints(style.linePitch);
  for (const line of notes) {
    if (!pages.fits(pitch)) pages.newPage();
    const { block } = pages;
    const baseline = block.top + pages.used() + baselineIn(pitch);
    const runs = placeLine(line, { left: block.left, baseline, available: block.width, alignment: 'left' });
    pages.add({ kind: 'text', owner, runs });
    pages.advance(pitch);
  }
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

/**
 * Sets a cell's text in the middle of the rows it covers on this page. What was already set on an earlier page is
 * set again as decoration: repeated header rows, and labels of groups that go on.
 */
function paintCell(
  context: LayoutContext,
  { style }: MeasuredTable,
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
  const { block } = context.pages;
  const margin = toPoints(style.cellMargin.horizontal);
  const pitch = toPoints(style.linePitch);
  const { inset = 0 } = measured;
  const height = covered.reduce((sum, row) => sum + row.height, 0);
  const top = block.top + first.top + Math.max(0, (height - measured.lines.length * pitch) / 2);
  measured.lines.forEach((line, index) => {
    const runs = placeLine(line, {
      left: block.left + measured.left + margin,
      baseline: top + index * pitch + baselineIn(pitch),
      available: measured.right - measured.left - 2 * margin - inset,
      alignment: alignmentOf(measured),
    });
    if (runs.length > 0) context.pages.add({ kind: 'text', owner, runs });
  });
}

function alignmentOf({ cell, inset }: MeasuredCell): 'left' | 'center' | 'right' {
  if (cell.role === 'rowHeader') return 'left';
  return inset === undefined ? 'center' : 'right';
}

/** The borders of all cells of a part, each line once, those of the frame heavier; cells cut by the page are closed. */
function borders(
  context: LayoutContext,
  { table, cells, style }: MeasuredTable,
  part: TablePart,
): readonly RuleMark[] {
  const width = Math.max(...cells.map(({ right }) => right));
  const { left, top } = context.pages.block;
  const inner = new Map<number, Line>();
  const frame = new Map<number, Line>();
  const draw = (isFrame: boolean, x1: number, y1: number, x2: number, y2: number): void => {
    const line = [left + x1, top + y1, left + x2, top + y2] as const;
    (isFrame ? frame : inner).set(keyOf(line), line);
  };
  for (const cell of cells) {
    const covered = rowsOf(cell, part);
    const [first, last] = [covered[0], covered.at(-1)];
    if (first === undefined || last === undefined) continue;
    const bottom = last.top + last.height;
    draw(first.index === 0, cell.left, first.top, cell.right, first.top);
    draw(last.index === table.rows.length - 1, cell.left, bottom, cell.right, bottom);
    draw(cell.left === 0, cell.left, first.top, cell.left, bottom);
    draw(cell.right === width, cell.right, first.top, cell.right, bottom);
  }
  const rules = (thickness: Length, lines: ReadonlyMap<number, Line>): RuleMark => ({
    kind: 'rules',
    owner: { artifact: 'layout' },
    thickness: toPoints(thickness),
    lines: [...lines.values()],
  });
  if (style.frame === style.border) return [rules(style.border, new Map([...inner, ...frame]))];
  return [rules(style.border, inner), rules(style.frame, frame)].filter(({ lines }) => lines.length > 0);
}

/** More than a page has hundredths of a point, so that three such measures fit into one exact number. */
const HUNDREDTHS = 2 ** 17;

/** Lines, upright or level, that differ by less than a hundredth of a point are one. */
function keyOf([x1, y1, x2, y2]: Line): number {
  const isUpright = x1 === x2;
  const [x, y, length] = [x1, y1, isUpright ? y2 - y1 : x2 - x1].map((value) => Math.round(100 * value)) as [
    number,
    number,
    number,
  ];
  return 2 * ((x * HUNDREDTHS + y) * HUNDREDTHS + length) + (isUpright ? 1 : 0);
}
