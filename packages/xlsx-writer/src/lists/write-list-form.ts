import { zipParts } from '@xxgk/container';
import type { WriterResult } from '@xxgk/document';
import {
  type EditionId,
  editionSpec,
  type ListColumn,
  listColumns,
  listSheet,
  type Measure,
} from '@xxgk/model';
import { type CellRange, joinCells } from '../cell-reference.js';
import { checkWords } from '../check-words.js';
import { choiceRule, inputRules } from '../input-rules.js';
import { styleBook } from '../parts/style-book.js';
import { workbookParts } from '../parts/workbook.js';
import { worksheetPart } from '../parts/worksheet.js';
import { blank, type Cell, type Sheet, textValue, type Validation } from '../sheet.js';
import type { StyleName } from '../styles.js';
import { balanceAlarms, balanceFormula, type ListRows } from './balance-check.js';
import { headerRows } from './header-rows.js';
import { LIST_TOP, listTitleCells } from './list-title.js';

/** What is known of the list before it is filled in. */
export interface ListFormOptions {
  readonly edition: EditionId;
  readonly year?: number;
  /** Names of organs, each on a row of its own. */
  readonly organs?: readonly string[];
}

/** Rows to fill in, and rows beyond the named organs. */
const LEAST_ROWS = 100;
const SPARE_ROWS = 20;

/** A column of the form: one of the list, or the check that readers pass over. */
type FormColumn = Pick<ListColumn, 'path' | 'headers'> & {
  readonly content: ListColumn['content'] | { readonly type: 'check' };
};
const TEXT = {
  title: '政府信息公开工作年度报告数据表（一行一个单位）',
  instruction:
    '每个单位填一行白色单元格，总计不必填写。各列的名称请勿改动。填好后保存，用 xxgk build 文件名 -o 输出目录 一次生成全部报告。',
  checks: '检查',
  check: '勾稽关系（自动）',
} as const;
const CHECK_COLUMN: FormColumn = {
  path: 'form.check',
  headers: [TEXT.checks, TEXT.check, '', ''],
  content: { type: 'check' },
};
const WIDTHS = { name: 28, check: 10, field: 14, figure: 9, prose: 44 } as const;
const VALUE_HEIGHT = 20;

/**
 * Writes the form for many organs (.xlsx): one sheet, a row for each organ, the columns of the edition under the labels
 * they have on paper, headers and names frozen, inputs validated, 勾稽 checked in every row. Same options, same bytes.
 */
export function writeListForm({ edition: id, year, organs = [] }: ListFormOptions): WriterResult {
  const edition = editionSpec(id);
  const [name, ...rest] = listColumns(edition);
  if (name === undefined) throw new RangeError('a list has columns');
  const columns = [name, CHECK_COLUMN, ...rest];
  const headers = headerRows(
    columns.map((column) => ({ headers: column.headers, width: widthOf(column) })),
    LIST_TOP,
  );
  const first = LIST_TOP + headers.rowHeights.size;
  const last = first + Math.max(LEAST_ROWS, organs.length + SPARE_ROWS) - 1;
  const cells: Cell[] = [...listTitleCells(TEXT.title, TEXT.instruction), ...headers.cells];
  for (let row = first; row <= last; row += 1)
    cells.push(...rowCells(row, columns, organs[row - first], year, balanceFormula(columns, edition, row)));
  const rows = { first, last };
  const sheet: Sheet = {
    ...listSheet,
    cells,
    merges: headers.merges,
    columnWidths: columns.map(widthOf),
    rowHeights: new Map([[0, 30], [1, VALUE_HEIGHT], ...headers.rowHeights, ...heightsOf(rows)]),
    freezeAt: { row: first, column: 2 },
    validations: validationsOf(columns, rows),
    alarms: [
      { ranges: [columnRange(1, rows)], formula: `$B${first + 1}="${checkWords.disagrees}"` },
      ...balanceAlarms(columns, edition, rows),
    ],
    landscape: true,
    isWide: true,
    printTitleRows: [LIST_TOP, first - 1],
    content: { first: { row: LIST_TOP, column: 0 }, last: { row: last, column: columns.length - 1 } },
  };
  const styles = styleBook();
  const parts = [worksheetPart(sheet, true, styles)];
  return { bytes: zipParts(workbookParts([sheet], parts, styles.part())), findings: [] };
}

function widthOf({ path, content }: FormColumn): number {
  if (path === 'organ.name') return WIDTHS.name;
  return WIDTHS[content.type];
}

function heightsOf({ first, last }: ListRows): readonly (readonly [number, number])[] {
  return Array.from({ length: last - first + 1 }, (_, index) => [first + index, VALUE_HEIGHT] as const);
}

function rowCells(
  row: number,
  columns: readonly FormColumn[],
  organ: string | undefined,
  year: number | undefined,
  check: string,
): readonly Cell[] {
  return columns.map((column, index): Cell => {
    const place = { row, column: index };
    if (column.content.type === 'check') {
      return { ...place, style: 'total', value: { type: 'formula', formula: check, result: '' } };
    }
    const value =
      column.path === 'organ.name'
        ? textValue(organ ?? '')
        : column.path === 'year' && organ !== undefined && year !== undefined
          ? { type: 'number' as const, number: `${year}` }
          : blank;
    return { ...place, style: styleOf(column), value };
  });
}

function styleOf({ content }: FormColumn): StyleName {
  if (content.type === 'figure') return content.measure === 'amount' ? 'amount' : 'count';
  return content.type === 'field' && content.field.input === 'year' ? 'fieldNumber' : 'fieldText';
}

function validationsOf(columns: readonly FormColumn[], rows: ListRows): readonly Validation[] {
  const where = (isWanted: (column: FormColumn) => boolean): readonly CellRange[] =>
    joinCells(
      columns.flatMap((column, index) => (isWanted(column) ? [{ row: rows.first, column: index }] : [])),
    ).map(({ first, last }) => ({ first, last: { ...last, row: rows.last } }));
  const ofMeasure = (measure: Measure): readonly Validation[] => {
    const ranges = where(({ content }) => content.type === 'figure' && content.measure === measure);
    return ranges.length === 0 ? [] : [{ ranges, severity: 'warning', ...inputRules[measure] }];
  };
  const choices = columns.flatMap(({ content }, index): readonly Validation[] =>
    content.type === 'field' && content.field.choices !== undefined
      ? [
          {
            ranges: [columnRange(index, rows)],
            severity: 'stop',
            ...choiceRule(content.field.choices),
          },
        ]
      : [],
  );
  const years = where(({ path }) => path === 'year');
  return [
    ...(['count', 'change', 'amount'] as const).flatMap(ofMeasure),
    ...choices,
    { ranges: years, severity: 'stop', ...inputRules.year },
  ];
}

function columnRange(column: number, { first, last }: ListRows): CellRange {
  return { first: { row: first, column }, last: { row: last, column } };
}
