import { placeCells, type Table } from '@xxgk/document';
import {
  editionSpec,
  type Formula,
  figureSpecs,
  formSheets,
  formulasOf,
  type Report,
  sectionHeading,
  sectionOf,
  type TableId,
} from '@xxgk/model';
import { type CellRange, joinCells } from '../cell-reference.js';
import { checkWords } from '../check-words.js';
import { figureCell } from '../figure-cell.js';
import { type FigurePlace, sumFormula, TABLE_TOP } from '../figure-places.js';
import { inputRules } from '../input-rules.js';
import type { Alarm, Cell, Sheet, Validation } from '../sheet.js';
import { textValue } from '../sheet.js';
import { linesOf } from '../text-width.js';

/** How wide a table is, in characters, and how it lies on the paper. */
const LAYOUTS: Readonly<Record<TableId, { readonly width: number; readonly landscape: boolean }>> = {
  disclosure: { width: 88, landscape: false },
  applications: { width: 116, landscape: false },
  proceedings: { width: 135, landscape: true },
};

/** Columns of labels that stay in view. */
const FROZEN_COLUMNS: Readonly<Record<TableId, number>> = { disclosure: 1, applications: 3, proceedings: 0 };
const LINE_POINTS = 15;
const LEAST_HEIGHT = 22;
const TITLE_HEIGHT = 30;
/** Two lines: a failing check is named with its labels. */
const VERDICT_HEIGHT = 34;

/** What the sheets of the tables share. */
export interface TableContext {
  readonly report: Report;
  readonly places: ReadonlyMap<string, FigurePlace>;
  /** The line that says which check of the table fails. */
  readonly verdict: (table: TableId) => Cell['value'];
}

/** One table of the form as it stands on paper: sums as formulas, inputs validated, failing checks marked. */
export function tableSheet(id: TableId, table: Table, context: TableContext): Sheet {
  const { report, places, verdict } = context;
  const width = table.columnWeights.length;
  const area = rectangle(TABLE_TOP, 0, table.rows.length, width);
  const edition = editionSpec(report.edition);
  const columnWidths = widthsOf(id, table);
  const title = textValue(sectionHeading(sectionOf(edition, id)));
  return {
    name: formSheets[id].name,
    definedName: formSheets[id].definedName,
    content: area,
    cells: [
      { row: 0, column: 0, style: 'title', value: title },
      { row: 1, column: 0, style: 'remark', value: verdict(id) },
      ...tableCells(table, context),
    ],
    merges: [rectangle(0, 0, 1, width), rectangle(1, 0, 1, width), ...spansOf(table)],
    columnWidths,
    rowHeights: new Map([[0, TITLE_HEIGHT], [1, VERDICT_HEIGHT], ...heightsOf(table, columnWidths)]),
    freezeAt: { row: TABLE_TOP + table.headerRowCount, column: FROZEN_COLUMNS[id] },
    validations: validationsOf(id, context),
    alarms: [
      {
        ranges: [rectangle(1, 0, 1, 1)],
        formula: `AND($A$2<>"${checkWords.allAgree}",$A$2<>"${checkWords.notFilled}")`,
      },
      ...formulasOf(edition)
        .filter((formula) => places.get(formula.left[0] ?? '')?.table === id)
        .map((formula) => alarmOf(formula, places)),
    ],
    landscape: LAYOUTS[id].landscape,
    printArea: { first: { row: 0, column: 0 }, last: area.last },
    isProtected: true,
  };
}

function rectangle(row: number, column: number, rows: number, columns: number): CellRange {
  return { first: { row, column }, last: { row: row + rows - 1, column: column + columns - 1 } };
}

function widthsOf(id: TableId, { columnWeights }: Table): readonly number[] {
  const sum = columnWeights.reduce((total, weight) => total + weight, 0);
  return columnWeights.map((weight) => Math.round((weight / sum) * LAYOUTS[id].width * 10) / 10);
}

/** Every place of the grid gets a cell, so that the borders of merged cells are whole. */
function tableCells(table: Table, context: TableContext): readonly Cell[] {
  return placeCells(table).flatMap(({ cell, row, column }) => {
    const top = { row: row + TABLE_TOP, column };
    const isFigure = cell.role === 'figure' && cell.path !== undefined;
    const style = cell.role === 'columnHeader' ? 'columnHeader' : 'rowHeader';
    const head: Cell = isFigure
      ? { ...top, ...figureCell(cell.path ?? '', context.report, context.places) }
      : { ...top, style, value: textValue(cell.text) };
    const covered: Cell[] = [];
    for (let r = 0; r < cell.rowSpan; r += 1) {
      for (let c = r === 0 ? 1 : 0; c < cell.columnSpan; c += 1)
        covered.push({ row: top.row + r, column: column + c, style: head.style, value: { type: 'blank' } });
    }
    return [head, ...covered];
  });
}

function spansOf(table: Table): readonly CellRange[] {
  return placeCells(table)
    .filter(({ cell }) => cell.rowSpan > 1 || cell.columnSpan > 1)
    .map(({ cell, row, column }) => rectangle(row + TABLE_TOP, column, cell.rowSpan, cell.columnSpan));
}

/** Rows as high as their labels need; a label over several rows is spread over them. */
function heightsOf(table: Table, widths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map(table.rows.map((_, row) => [row + TABLE_TOP, LEAST_HEIGHT]));
  for (const { cell, row, column } of placeCells(table)) {
    const width = widths.slice(column, column + cell.columnSpan).reduce((sum, part) => sum + part, 0);
    const height = (linesOf(cell.text, width) * LINE_POINTS) / cell.rowSpan + LINE_POINTS / 2;
    for (let r = row + TABLE_TOP; r < row + TABLE_TOP + cell.rowSpan; r += 1)
      heights.set(r, Math.max(heights.get(r) ?? 0, Math.ceil(height)));
  }
  return heights;
}

function validationsOf(id: TableId, { report, places }: TableContext): readonly Validation[] {
  const specs = figureSpecs(editionSpec(report.edition)).filter(
    ({ table, isTotal }) => table === id && !isTotal,
  );
  return (['count', 'change', 'amount'] as const).flatMap((measure) => {
    const cells = specs
      .filter((spec) => spec.measure === measure)
      .flatMap(({ path }) => places.get(path) ?? []);
    if (cells.length === 0) return [];
    const severity = id === 'disclosure' ? ('warning' as const) : ('stop' as const);
    return [{ ranges: joinCells(cells), severity, ...inputRules[measure] }];
  });
}

function alarmOf(formula: Formula, places: ReadonlyMap<string, FigurePlace>): Alarm {
  const marked = formula.computes ? formula.left : [...formula.left, ...formula.right];
  const cells = marked.flatMap((path) => places.get(path) ?? []);
  const [left, right] = [formula.left, formula.right].map((side) => sumFormula(side, places, 'condition'));
  return { ranges: joinCells(cells), formula: `${left}${formula.relation === '=' ? '<>' : '<'}${right}` };
}
