import {
  BLANK_MEANS_ZERO,
  editionSpec,
  type FormField,
  formFieldGroups,
  formSheets,
  type Report,
} from '@xxgk/model';
import { choiceRule, inputRules } from '../input-rules.js';
import { type Cell, type Sheet, textValue, type Validation } from '../sheet.js';
import { linesOf } from '../text-width.js';

const TEXT = {
  title: '政府信息公开工作年度报告填报表',
  instructions: [
    '填写白色单元格；灰色的总计由公式自动算出，已锁定（没有密码，可在“审阅”中撤销保护）。勾稽关系不符的显示为红色。',
    '各表的行、列和文字请勿改动。填好后保存，用 xxgk check 文件名 检查，用 xxgk build 文件名 生成报告。',
  ],
  edition: '报告格式（请勿改动）',
  optionalTitle: '选填内容',
  optional: '没有的不必填写。需要版头、版记、归档信息的，在这里填写。',
} as const;
const COLUMN_WIDTHS = [24, 56, 50];
const [, VALUE_WIDTH = 0, HINT_WIDTH = 0] = COLUMN_WIDTHS;
const LAST_COLUMN = COLUMN_WIDTHS.length - 1;
const LINE_POINTS = 15;
const ROW_HEIGHT = 21;
const TITLE_HEIGHT = 34;

/** What is being built, row by row. */
interface Draft {
  readonly cells: Cell[];
  readonly heights: Map<number, number>;
  readonly validations: Validation[];
  readonly wideRows: number[];
  row: number;
}

/** What every report has: organ, year, date. */
const [required, ...optional] = formFieldGroups;

/** The sheet of organ, year and date: label, value, hint. */
export function basicsSheet(report: Report, leaveBlank: readonly string[]): Sheet {
  const draft = begun(TEXT.title, TEXT.instructions);
  const top = draft.row;
  addEdition(draft, report);
  return fieldSheet('basics', draft, top, required === undefined ? [] : [required], { report, leaveBlank });
}

/** The sheet of the fields that most leave blank. */
export function optionalSheet(report: Report, leaveBlank: readonly string[]): Sheet {
  const draft = begun(TEXT.optionalTitle, [TEXT.optional]);
  return fieldSheet('optional', draft, draft.row, optional, { report, leaveBlank });
}

function begun(title: string, instructions: readonly string[]): Draft {
  const draft: Draft = { cells: [], heights: new Map(), validations: [], wideRows: [], row: 0 };
  addWide(draft, 'title', title, TITLE_HEIGHT);
  for (const sentence of instructions) addWide(draft, 'hint', sentence, ROW_HEIGHT);
  return draft;
}

function fieldSheet(
  id: 'basics' | 'optional',
  draft: Draft,
  top: number,
  groups: typeof formFieldGroups,
  { report, leaveBlank }: { readonly report: Report; readonly leaveBlank: readonly string[] },
): Sheet {
  for (const { title, fields } of groups) {
    addWide(draft, 'groupTitle', title, ROW_HEIGHT);
    for (const field of fields) {
      const value = leaveBlank.includes(field.path) ? '' : fieldValue(field, report);
      addField(draft, field, value);
    }
  }
  const last = { row: draft.row - 1, column: LAST_COLUMN };
  return {
    ...formSheets[id],
    content: { first: { row: top, column: 0 }, last },
    cells: draft.cells,
    merges: draft.wideRows.map((row) => ({ first: { row, column: 0 }, last: { row, column: LAST_COLUMN } })),
    columnWidths: COLUMN_WIDTHS,
    rowHeights: draft.heights,
    freezeAt: { row: top, column: 0 },
    validations: draft.validations,
    alarms: [],
    printArea: { first: { row: 0, column: 0 }, last },
    isProtected: true,
  };
}

function addWide(draft: Draft, style: 'title' | 'hint' | 'groupTitle', text: string, height: number): void {
  const { row } = draft;
  draft.cells.push({ row, column: 0, style, value: textValue(text) });
  for (let column = 1; column <= LAST_COLUMN; column += 1)
    draft.cells.push({ row, column, style, value: textValue('') });
  draft.wideRows.push(row);
  draft.heights.set(row, height);
  draft.row += 1;
}

/** The edition is told by the tables that are in the file; here it stands for the person who reads. */
function addEdition(draft: Draft, { edition }: Report): void {
  const { row } = draft;
  draft.cells.push(
    { row, column: 0, style: 'fieldLabel', value: textValue(TEXT.edition) },
    { row, column: 1, style: 'fieldLabel', value: textValue(edition) },
    { row, column: 2, style: 'hint', value: textValue(editionSpec(edition).source) },
  );
  draft.heights.set(row, ROW_HEIGHT);
  draft.row += 1;
}

function addField(draft: Draft, field: FormField, value: string): void {
  const { row } = draft;
  const hint = field.hint ?? '';
  const isYear = field.input === 'year' && value !== '';
  draft.cells.push(
    { row, column: 0, style: 'fieldLabel', value: textValue(field.label) },
    {
      row,
      column: 1,
      style: field.input === 'year' ? 'fieldNumber' : 'fieldText',
      value: isYear ? { type: 'number', number: value } : textValue(value),
    },
    { row, column: 2, style: 'hint', value: textValue(hint) },
  );
  const lines = Math.max(linesOf(value, VALUE_WIDTH), linesOf(hint, HINT_WIDTH));
  draft.heights.set(row, Math.max(ROW_HEIGHT, (lines + 0.5) * LINE_POINTS));
  const range = { first: { row, column: 1 }, last: { row, column: 1 } };
  if (field.input === 'year')
    draft.validations.push({ ranges: [range], severity: 'stop', ...inputRules.year });
  if (field.choices !== undefined)
    draft.validations.push({ ranges: [range], severity: 'stop', ...choiceRule(field.choices) });
  draft.row += 1;
}

/** The words of a field; several texts stand on lines of their own. */
function fieldValue(field: FormField, report: Report): string {
  if (field.path === BLANK_MEANS_ZERO) return field.choices?.['no'] ?? '';
  const value: unknown = field.path.split('.').reduce<unknown>((node, key) => Object(node)[key], report);
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => nameOf(item)).join('\n');
  return field.choices?.[String(value)] ?? String(value);
}

/** An attachment that comes with its text stands in the form by its title. */
function nameOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'title' in item ? String(item.title) : String(item);
}
