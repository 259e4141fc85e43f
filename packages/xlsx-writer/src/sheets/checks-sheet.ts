import {
  describeFormula,
  editionSpec,
  type Formula,
  figureAt,
  figureSpecs,
  formSheets,
  formulasOf,
  type Report,
  type TableId,
} from '@xxgk/model';
import { cellReference, joinCells, rangeReference, sheetPrefix } from '../cell-reference.js';
import { checkWords } from '../check-words.js';
import { sumOfParts } from '../figure-cell.js';
import { type FigurePlace, sumFormula } from '../figure-places.js';
import { type Cell, type CellValue, type Sheet, textValue } from '../sheet.js';
import { linesOf } from '../text-width.js';

const TEXT = {
  title: '勾稽检查（自动计算，不必填写）',
  filled: '已填写的格数',
  headers: ['表', '行或列', '左边', '右边', '左边的数', '右边的数', '结果'],
  someDisagree: { before: '勾稽检查：有', between: '处不符。', after: '。全部见“勾稽检查”表。' },
} as const;
/** The words around a failing check: what it is about, its left side, its two values. */
const FAILURE = { left: '：', leftValue: '为', rightValue: '，另一边为' } as const;
const COLUMN_WIDTHS = [14, 36, 46, 46, 10, 10, 10];
const [, PLACE_WIDTH = 0, LEFT_WIDTH = 0, RIGHT_WIDTH = 0] = COLUMN_WIDTHS;
const [TABLE, PLACE, LEFT, RIGHT, LEFT_VALUE, RIGHT_VALUE, RESULT] = [0, 1, 2, 3, 4, 5, 6];
const HEADER_ROWS = 2;
const LINE_POINTS = 15;
const TABLES: readonly TableId[] = ['disclosure', 'applications', 'proceedings'];

/** Every comparison of the edition as a line of formulas, and for each table the words that say what fails. */
export interface Checks {
  readonly sheet: Sheet;
  readonly verdict: (table: TableId) => CellValue;
}

interface CheckRow {
  readonly table: TableId;
  readonly row: number;
  readonly failure: string;
  readonly agrees: boolean;
  readonly cells: readonly Cell[];
  readonly lines: number;
}

/** Makes the sheet of checks from the formulas of the edition. */
export function checksSheet(report: Report, places: ReadonlyMap<string, FigurePlace>): Checks {
  const edition = editionSpec(report.edition);
  const tableOf = ({ left }: Formula) => places.get(left[0] ?? '')?.table;
  const formulas = TABLES.flatMap((table) =>
    formulasOf(edition)
      .filter((formula) => tableOf(formula) === table)
      .map((formula) => ({ table, formula })),
  );
  const lastCheck = HEADER_ROWS + formulas.length - 1;
  const fills = TABLES.map((table, index) => filledRow(table, lastCheck + 1 + index, report, places));
  const fillOf = (table: TableId): FilledRow | undefined => fills.find((fill) => fill.table === table);
  const rows = formulas.map(({ table, formula }, index) =>
    checkRow(table, formula, HEADER_ROWS + index, { report, places, fill: fillOf(table) }),
  );
  const last = { row: lastCheck, column: RESULT };
  const results = { first: { row: HEADER_ROWS, column: RESULT }, last };
  const firstResult = cellReference({ row: HEADER_ROWS, column: RESULT }).replace(/^/u, '$');
  const headers = TEXT.headers.map(
    (header, column): Cell => ({ row: 1, column, style: 'columnHeader', value: textValue(header) }),
  );
  const sheet: Sheet = {
    ...formSheets.checks,
    content: { first: { row: HEADER_ROWS, column: 0 }, last },
    cells: [
      { row: 0, column: 0, style: 'title', value: textValue(TEXT.title) },
      ...headers,
      ...rows.flatMap(({ cells }) => cells),
      ...fills.flatMap(({ cells }) => cells),
    ],
    merges: [{ first: { row: 0, column: 0 }, last: { row: 0, column: RESULT } }],
    columnWidths: COLUMN_WIDTHS,
    rowHeights: new Map([[0, 30], [1, 24], ...rows.map(heightOf)]),
    freezeAt: { row: HEADER_ROWS, column: 0 },
    validations: [],
    alarms: [{ ranges: [results], formula: `${firstResult}="${checkWords.disagrees}"` }],
    landscape: true,
    printTitleRows: [1, 1],
    isProtected: true,
  };
  return {
    sheet,
    verdict: (table) =>
      verdictOf(
        rows.filter((row) => row.table === table),
        fillOf(table),
      ),
  };
}

/** How many cells of a table are filled in, as a line below the checks: before any is, nothing can agree. */
interface FilledRow {
  readonly table: TableId;
  readonly count: number;
  /** Of the sheet of checks. */
  readonly cell: string;
  readonly cells: readonly Cell[];
}

/** What the checks are made of. */
interface CheckContext {
  readonly report: Report;
  readonly places: ReadonlyMap<string, FigurePlace>;
  readonly fill: FilledRow | undefined;
}

function filledRow(
  table: TableId,
  row: number,
  report: Report,
  places: ReadonlyMap<string, FigurePlace>,
): FilledRow {
  const inputs = figureSpecs(editionSpec(report.edition)).filter(
    (spec) => spec.table === table && !spec.isTotal,
  );
  const count = inputs.filter(({ path }) => (figureAt(report, path) ?? null) !== null).length;
  const prefix = sheetPrefix(formSheets[table].name);
  const ranges = joinCells(inputs.flatMap(({ path }) => places.get(path) ?? []));
  const formula = ranges.map((range) => prefix + rangeReference(range, true)).join(',');
  const text = (column: number, words: string): Cell => ({
    row,
    column,
    style: 'checkText',
    value: textValue(words),
  });
  return {
    table,
    count,
    cell: cellReference({ row, column: LEFT_VALUE }, true),
    cells: [
      text(TABLE, formSheets[table].name),
      text(PLACE, TEXT.filled),
      {
        row,
        column: LEFT_VALUE,
        style: 'checkNumber',
        value: { type: 'formula', formula: `COUNTA(${formula})`, result: count },
      },
    ],
  };
}

function heightOf({ row, lines }: CheckRow): readonly [number, number] {
  return [row, (lines + 0.5) * LINE_POINTS];
}

function checkRow(
  table: TableId,
  formula: Formula,
  row: number,
  { report, places, fill }: CheckContext,
): CheckRow {
  const words = describeFormula(formula, editionSpec(report.edition));
  const [left, right] = [formula.left, formula.right].map((side) => sumOfParts({ right: side }, report));
  const agrees = formula.relation === '=' ? left === right : (left ?? 0) >= (right ?? 0);
  const text = (column: number, value: string): Cell => ({
    row,
    column,
    style: 'checkText',
    value: textValue(value),
  });
  const compute = (column: number, formulaText: string, result: number | string): Cell => ({
    row,
    column,
    style: 'checkNumber',
    value: { type: 'formula', formula: formulaText, result },
  });
  const [leftCell, rightCell] = [LEFT_VALUE, RIGHT_VALUE].map((column) => cellReference({ row, column }));
  const { agrees: yes, disagrees: no, notFilled } = checkWords;
  const isFilled = fill === undefined || fill.count > 0;
  const compared = `IF(${leftCell}${formula.relation}${rightCell},"${yes}","${no}")`;
  return {
    table,
    row,
    failure: failureText(words.shared, words.left, left ?? 0, right ?? 0),
    agrees,
    lines: Math.max(
      linesOf(words.shared, PLACE_WIDTH),
      linesOf(words.left, LEFT_WIDTH),
      linesOf(words.right, RIGHT_WIDTH),
    ),
    cells: [
      text(TABLE, formSheets[table].name),
      text(PLACE, words.shared),
      text(LEFT, words.left),
      text(RIGHT, `${formula.relation === '=' ? '＝' : '≥'}${words.right}`),
      compute(LEFT_VALUE, sumFormula(formula.left, places, 'otherSheet'), left ?? 0),
      compute(RIGHT_VALUE, sumFormula(formula.right, places, 'otherSheet'), right ?? 0),
      compute(
        RESULT,
        fill === undefined ? compared : `IF(${fill.cell}=0,"${notFilled}",${compared})`,
        isFilled ? (agrees ? yes : no) : notFilled,
      ),
    ],
  };
}

/** A formula whose text says that all agree, or how many do not and which is the first. */
function verdictOf(rows: readonly CheckRow[], fill: FilledRow | undefined): CellValue {
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const range = (column: number): string =>
    sheetPrefix(formSheets.checks.name) +
    rangeReference({ first: { row: first, column }, last: { row: last, column } }, true);
  const { disagrees: no, allAgree, notFilled } = checkWords;
  const count = `COUNTIF(${range(RESULT)},"${no}")`;
  const ofFirst = (column: number): string => `INDEX(${range(column)},MATCH("${no}",${range(RESULT)},0))`;
  const { before, between, after } = TEXT.someDisagree;
  const failure = failureFormula(ofFirst(PLACE), ofFirst(LEFT), ofFirst(LEFT_VALUE), ofFirst(RIGHT_VALUE));
  const failing = rows.filter(({ agrees }) => !agrees);
  const compared = `IF(${count}=0,"${allAgree}","${before}"&${count}&"${between}"&${failure}&"${after}")`;
  const filled = fill && `${sheetPrefix(formSheets.checks.name)}${fill.cell}`;
  return {
    type: 'formula',
    formula: filled === undefined ? compared : `IF(${filled}=0,"${notFilled}",${compared})`,
    result:
      fill?.count === 0
        ? notFilled
        : failing.length === 0
          ? allAgree
          : `${before}${failing.length}${between}${failing[0]?.failure ?? ''}${after}`,
  };
}

function failureText(shared: string, left: string, leftValue: number, rightValue: number): string {
  return `${shared}${FAILURE.left}${left}${FAILURE.leftValue}${leftValue}${FAILURE.rightValue}${rightValue}`;
}

function failureFormula(shared: string, left: string, leftValue: string, rightValue: string): string {
  return `${shared}&"${FAILURE.left}"&${left}&"${FAILURE.leftValue}"&${leftValue}&"${FAILURE.rightValue}"&${rightValue}`;
}
