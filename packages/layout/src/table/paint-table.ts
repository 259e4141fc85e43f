import { type Length, type TableCell, toPoints } from '@xxgk/document';
import { baselineIn, type LayoutContext } from '../layout-context.js';
import type { MarkOwner, RuleMark } from '../page-model.js';
import { placeLine } from '../place-line.js';
import type { PlacedStrip } from '../strip.js';
import type { OpenElement } from '../structure-builder.js';
import { headerTint } from './header-tint.js';
import type { ShapedCell, ShapedTable } from './shaped-table.js';
import { partsOf, rowsOf, type TablePart } from './table-part.js';

type Line = RuleMark['lines'][number];

/** Paints a table whose rows have their places. */
export function paintTable(
  context: LayoutContext,
  shaped: ShapedTable,
  root: OpenElement,
  rows: readonly PlacedStrip[],
): void {
  const elements = cellElements(context, root, shaped);
  for (const part of partsOf(rows)) {
    const { marks } = part.page;
    const tint = headerTint(shaped, part);
    if (tint !== undefined) marks.push(tint);
    for (const cell of shaped.cells) paintCell(shaped, cell, part, elements);
    marks.push(...borders(shaped, part));
  }
}

/** Rows and cells in the structure tree; every cell has its element, empty ones too. */
function cellElements(
  { structure }: LayoutContext,
  root: OpenElement,
  { table: { rows }, cells }: ShapedTable,
): ReadonlyMap<TableCell, OpenElement> {
  const rowElements = rows.map(() => structure.element('TR', root));
  return new Map(
    cells.map(({ cell, row }) => [
      cell,
      structure.element(isHeader(cell) ? 'TH' : 'TD', rowElements[row], {
        ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
        ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
        ...(isHeader(cell) ? { scope: cell.role === 'columnHeader' ? 'Column' : 'Row' } : {}),
      }),
    ]),
  );
}

/**
 * Sets a cell's text in the middle of the rows it covers on this page. What was already set on an earlier page is
 * set again as decoration: repeated header rows, and labels of groups that go on.
 */
function paintCell(
  { style }: ShapedTable,
  shaped: ShapedCell,
  part: TablePart,
  elements: ReadonlyMap<TableCell, OpenElement>,
): void {
  const covered = rowsOf(shaped, part);
  const [first] = covered;
  const element = elements.get(shaped.cell);
  if (first === undefined || element === undefined) return;
  const isRepeated = first.isRepeated || first.index !== shaped.row;
  const owner: MarkOwner = isRepeated ? { artifact: 'pagination' } : { element: element.id };
  const { block, marks } = part.page;
  const margin = toPoints(style.cellMargin.horizontal);
  const pitch = toPoints(style.linePitch);
  const { inset = 0 } = shaped;
  const height = covered.reduce((sum, row) => sum + row.height, 0);
  const top = block.top + first.top + Math.max(0, (height - shaped.lines.length * pitch) / 2);
  shaped.lines.forEach((line, index) => {
    const runs = placeLine(line, {
      left: block.left + shaped.left + margin,
      baseline: top + index * pitch + baselineIn(pitch),
      available: shaped.right - shaped.left - 2 * margin - inset,
      alignment: alignmentOf(shaped),
    });
    if (runs.length > 0) marks.push({ kind: 'text', owner, runs });
  });
}

function isHeader({ role }: TableCell): boolean {
  return role === 'columnHeader' || role === 'rowHeader';
}

function alignmentOf({ cell, inset }: ShapedCell): 'left' | 'center' | 'right' {
  if (cell.alignment !== undefined) return cell.alignment;
  if (cell.role === 'rowHeader' || cell.role === 'text') return 'left';
  return inset === undefined ? 'center' : 'right';
}

/** The borders of all cells of a part, each line once, those of the frame heavier; cells cut by the page are closed. */
function borders({ table, cells, style }: ShapedTable, part: TablePart): readonly RuleMark[] {
  const width = Math.max(...cells.map(({ right }) => right));
  const { left, top } = part.page.block;
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
