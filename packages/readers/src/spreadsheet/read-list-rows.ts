import { type Finding, type Language, words } from '@xxgk/document';
import {
  BLANK_MEANS_ZERO,
  editionSpec,
  figureSpecs,
  type ListColumn,
  reportTitle,
  type TableId,
  textLimits,
  withFigure,
} from '@xxgk/model';
import { cellAt, columnLetters, describeSourcePlace, figureTextAt, struckNotes } from '@xxgk/sources';
import { cellsBlank } from '../interpret/tables/figure-findings.js';
import { FigureSink } from '../interpret/tables/figure-sink.js';
import { leftOutOf } from '../told/left-out.js';
import { fieldValue } from './form-fields-reader.js';
import { hiddenIn } from './hidden-places.js';
import type { ListLayout } from './list-columns-reader.js';
import { type LeftOutRow, leftOutRow } from './list-row-kind.js';
import { zerosFor } from './read-form.js';
import {
  blanksAsZero,
  formulaUnread,
  listColumnRepeated,
  listColumnsUnknown,
  listRowLeftOut,
} from './spreadsheet-findings.js';

/** One report of a list: a row of the sheet as it shows it, data for `parseReport`, and what was uncertain. */
export interface ListedReport {
  readonly row: number;
  /** `第3行` */
  readonly rowName: string;
  /** That of the report, or the name of the row where it has none. */
  readonly title: string;
  readonly input: object;
  readonly findings: readonly Finding[];
  /** A row of totals, a note or a signature: nothing of it counts. */
  readonly isNoOrgan?: true;
}

const nameOfRow = words({ 'zh-CN': (row: number) => `第${row}行`, en: (row) => `row ${row}` });

/** Characters beside which a space means nothing. */
const OPEN_END = /[\p{Script=Han}（）()]$/u;
const OPEN_START = /^[\p{Script=Han}（）()]/u;

const TABLES: readonly TableId[] = ['disclosure', 'applications', 'proceedings'];

/** The reports of a list, row by row; rows in which nothing is filled in are passed over. Never throws. */
export function readListRows(layout: ListLayout, language: Language): readonly ListedReport[] {
  const reports: ListedReport[] = [];
  const texts = [...layout.columns].filter(([, { path }]) => path !== 'year' && path !== BLANK_MEANS_ZERO);
  for (let row = layout.firstRow; row <= layout.lastRow; row += 1) {
    const isFilled = texts.some(([column]) => figureTextAt(layout.sheet, row, column) !== '');
    const leftOut = leftOutRow(layout, row);
    const isCalled = leftOut !== undefined && leftOut.name !== '';
    if (!isFilled && !isCalled) continue;
    if (leftOut === undefined) reports.push(readRow(layout, row, language));
    else if (!isWords(leftOut) || !addNote(reports, row, leftOut, language)) {
      reports.push(noOrgan(row, leftOut, language));
    }
  }
  const [first, ...others] = reports;
  if (first === undefined) return [];
  return [{ ...first, findings: [...columnFindings(layout, language), ...first.findings] }, ...others];
}

/** Whether nothing of a row could count: a note, or the head once more. */
function isWords({ kind }: LeftOutRow): boolean {
  return kind === 'note' || kind === 'head';
}

/** Tells of a note or signature with the report above it, for nothing of it could count. */
function addNote(
  reports: ListedReport[],
  row: number,
  { kind, name }: LeftOutRow,
  language: Language,
): boolean {
  const above = reports.pop();
  if (above === undefined) return false;
  const finding = listRowLeftOut.find(language, { severity: 'note' }, row + 1, name, kind);
  reports.push({ ...above, findings: [...above.findings, finding] });
  return true;
}

/** A row that is no organ: its input is no report, and the finding says why. */
function noOrgan(row: number, { kind, name }: LeftOutRow, language: Language): ListedReport {
  const finding = listRowLeftOut.find(language, {}, row + 1, name, kind);
  const rowName = nameOfRow(language)(row + 1);
  return { row: row + 1, rowName, title: rowName, input: {}, findings: [finding], isNoOrgan: true };
}

function readRow(layout: ListLayout, row: number, language: Language): ListedReport {
  const figures = readFigures(layout, row, language);
  const fields = readTexts(layout, row);
  let input: object = { edition: layout.edition, overview: '', ...figures.input, problems: '', other: '' };
  for (const [path, value] of fields) {
    if (path !== BLANK_MEANS_ZERO) input = withFigure(input, path, value as string);
  }
  const meansZero = fields.get(BLANK_MEANS_ZERO) === 'yes';
  const filled = meansZero ? zerosFor(input) : { input, count: 0 };
  const ofFigures = figures.findings.filter(({ ruleId }) => filled.count === 0 || ruleId !== cellsBlank.id);
  const zeros = filled.count === 0 ? [] : [blanksAsZero.find(language, {}, filled.count)];
  const rowName = nameOfRow(language)(row + 1);
  return {
    row: row + 1,
    rowName,
    title: titleOf(filled.input) ?? rowName,
    input: filled.input,
    findings: [
      ...zeros,
      ...hiddenIn(layout.sheet, layout.sheet.hidden.rows.includes(row) ? [row] : [], language),
      ...leftOutOf(struckNotes(layout.sheet, row), language),
      ...unreadTexts(layout, row, language),
      ...ofFigures,
    ],
  };
}

/** The title of a report before it is held against the schema. What no name is becomes a finding, and makes no title. */
function titleOf(input: object): string | undefined {
  const { organ, year } = input as { readonly organ?: { readonly name?: unknown }; readonly year?: unknown };
  const name = organ?.name;
  const isName = typeof name === 'string' && name.length <= textLimits.paragraph;
  return isName && typeof year === 'number' ? reportTitle({ organ: { name }, year }) : undefined;
}

/** The figures of a row as nested objects. Totals that the list has no column for are left out, to be computed. */
function readFigures(
  { sheet, edition, columns }: ListLayout,
  row: number,
  language: Language,
): { readonly input: object; readonly findings: readonly Finding[] } {
  const sink = new FigureSink(editionSpec(edition), language);
  for (const [column, { path, content }] of columns) {
    if (content.type !== 'figure') continue;
    const place = { sheet: sheet.name, row: row + 1, column: column + 1 };
    const text = figureTextAt(sheet, row, column);
    sink.take(path, { row, column, rowSpan: 1, columnSpan: 1, text, place });
  }
  const computed = figureSpecs(editionSpec(edition)).filter(
    ({ path, isTotal }) => isTotal && !sink.has(path),
  );
  for (const { path } of computed) sink.leaveBlank(path);
  let input: object = Object.fromEntries(TABLES.map((table) => [table, sink.finish(table)]));
  for (const { path } of computed) input = withFigure(input, path, undefined as never);
  return { input, findings: sink.findings };
}

/** Columns of which nothing is read: those under the head of another, and those that no form has. */
function columnFindings({ repeated, unknown }: ListLayout, language: Language): readonly Finding[] {
  const others = unknown.map(([column, head]) => [columnLetters(column), head] as const);
  return [
    ...repeated.map(([column, first]) =>
      listColumnRepeated.find(language, {}, columnLetters(column), columnLetters(first)),
    ),
    ...(others.length === 0 ? [] : [listColumnsUnknown.find(language, {}, others)]),
  ];
}

/** Cells of fields and prose whose formulas have no result. */
function unreadTexts({ sheet, columns }: ListLayout, row: number, language: Language): readonly Finding[] {
  return [...columns].flatMap(([column, { content }]): readonly Finding[] => {
    const cell = cellAt(sheet, row, column);
    if (content.type === 'figure' || !cell?.isUnread) return [];
    const place = { sheet: sheet.name, row: row + 1, column: column + 1 };
    return [formulaUnread.find(language, {}, describeSourcePlace(place, language), cell.formula ?? '')];
  });
}

/** Fields and prose of a row, by path; what is blank is left out. */
function readTexts({ sheet, columns }: ListLayout, row: number): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [column, { path, content }] of columns) {
    const cell = cellAt(sheet, row, column);
    const text = (cell?.date ?? cell?.text ?? '').trim();
    if (content.type === 'figure' || text === '') continue;
    values.set(path, textOf(path, content, text));
  }
  return values;
}

function textOf(
  path: string,
  content: Exclude<ListColumn['content'], { type: 'figure' }>,
  text: string,
): unknown {
  if (content.type === 'field')
    return fieldValue(content.field, path === 'organ.name' ? wholeName(text) : text);
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** A name without the spaces and breaks that make it fill its cell: two spellings would be two organs. */
function wholeName(text: string): string {
  return text
    .split(/\s+/u)
    .reduce((name, part) => name + (OPEN_END.test(name) || OPEN_START.test(part) ? '' : ' ') + part);
}
