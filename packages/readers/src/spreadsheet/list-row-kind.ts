import { LIST_HEADER_ROWS } from '@xxgk/model';
import { cellAt, figureTextAt, squeeze, textAt } from '@xxgk/sources';
import { isBlank, readFigure } from '../interpret/tables/read-figure.js';
import type { ListLayout } from './list-columns-reader.js';

/** A row of a list that is no organ, and by what it is known. */
export interface LeftOutRow {
  readonly kind: 'total' | 'sums' | 'compared' | 'head' | 'note';
  /** The words by which the row is called. */
  readonly name: string;
}

const TOTAL =
  /^[（(【]?(?:[一二三四五六七八九十\d]+[、.．])?(?:本|全)?[省市县区旗州镇乡局]?(?:各?[单部][位门])?(?:合计|总计|小计|共计|累计|汇总|总数|合计数|总和|汇总数|平均|平均值)(?:数|行)?[）)】:：]?$/u;
const TOTAL_OF = /^.{1,30}[（(]?(?:合计|总计|小计|共计)[）)]?[:：]?$/u;
/** Rows that set the others beside another time, or in relation to it. */
const COMPARED =
  /^(?:其中[:：]?)?[与比较]?(?:上年|上一年|去年|往年|前年|上期|同期|同比|环比|增减|增长|增幅|降幅|占比|比例|比重|差额|差异|变化)[度全年相比较同期合计总数据值情况增减长变化例百分率幅额量（）()%％:：]*$/u;
const NOTE =
  /^[（(【*※]?(?:注|备注|说明|填表说明|填报说明|附注|填[表报]人|填报单位|填报日期|制表人?|审核人?|复核人?|核稿人?|单位负责人|负责人|分管领导|联系人|联系电话|电话|日期|盖章|签[字名章]|公章|以上|数据来源|统计人|\d{4}年\d)/u;
/** Fewer rows than this add up by chance. */
const FEWEST_ROWS = 2;
const FEWEST_FIGURES = 3;

/** What a row of a list is that is no organ; `undefined` for the rows of organs. */
export function leftOutRow(layout: ListLayout, row: number): LeftOutRow | undefined {
  const name = rowName(layout, row);
  const bare = squeeze(name);
  const figures = figureColumns(layout).filter((column) => !isBlank(figureTextAt(layout.sheet, row, column)));
  if (isHead(layout, row)) return { kind: 'head', name };
  if (TOTAL.test(bare) || TOTAL_OF.test(bare)) return { kind: 'total', name };
  if (COMPARED.test(bare)) return { kind: 'compared', name };
  if (figures.length === 0) return isNote(layout, row, bare) ? { kind: 'note', name } : undefined;
  return isSumOfRows(layout, row, figures) ? { kind: 'sums', name } : undefined;
}

/** Whether each filled cell of a row says what the same cell of one row of the head says, as where pages begin anew. */
function isHead({ sheet, columns, firstRow }: ListLayout, row: number): boolean {
  const own = [...columns.keys()].flatMap((column) => {
    const text = squeeze(textAt(sheet, row, column));
    return text === '' ? [] : [{ column, text }];
  });
  const heads = Array.from({ length: LIST_HEADER_ROWS }, (_, index) => firstRow - 1 - index);
  return (
    own.length > 0 &&
    heads.some((head) => own.every(({ column, text }) => squeeze(textAt(sheet, head, column)) === text))
  );
}

function isNote(layout: ListLayout, row: number, name: string): boolean {
  return NOTE.test(name) || !isNamed(layout, row);
}

function isNamed({ sheet, columns }: ListLayout, row: number): boolean {
  return [...columns].some(
    ([column, { path }]) => path === 'organ.name' && textAt(sheet, row, column) !== '',
  );
}

/** The name of the organ; else the first words of the row. */
function rowName(layout: ListLayout, row: number): string {
  const own = [...layout.columns].find(([, { path }]) => path === 'organ.name')?.[0] ?? 0;
  const name = textAt(layout.sheet, row, own);
  if (name !== '') return name;
  const columns = [...(layout.sheet.rows.get(row)?.keys() ?? [])].sort((a, b) => a - b);
  return columns.map((column) => textAt(layout.sheet, row, column)).find((text) => text !== '') ?? '';
}

function figureColumns({ columns }: ListLayout): readonly number[] {
  return [...columns].filter(([, { content }]) => content.type === 'figure').map(([column]) => column);
}

/** Whether each figure of a row is the sum of the other rows, or the formula of such a sum. */
function isSumOfRows(layout: ListLayout, row: number, figures: readonly number[]): boolean {
  const { sheet, firstRow, lastRow } = layout;
  if (figures.some((column) => reachesOverRows(cellAt(sheet, row, column)?.formula, row))) return true;
  const others = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index).filter(
    (other) => other !== row && isNamed(layout, other),
  );
  if (others.length < FEWEST_ROWS || figures.length < FEWEST_FIGURES) return false;
  const sums = figures.map((column) => {
    const value = numberAt(layout, row, column);
    const sum = others.reduce((total, other) => total + (numberAt(layout, other, column) ?? 0), 0);
    return { value, sum };
  });
  const isSum = sums.every(({ value, sum }) => value !== undefined && Math.abs(value - sum) < 1e-6);
  return isSum && sums.filter(({ value }) => (value ?? 0) > 0).length >= FEWEST_FIGURES;
}

/** `SUM(Q7:Q9)` in row 10: the formula adds up rows above or below it in one column. */
function reachesOverRows(formula: string | undefined, row: number): boolean {
  const areas = (formula ?? '')
    .toUpperCase()
    .matchAll(/\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})/gu);
  return [...areas].some(
    ([, first, top, last, bottom]) =>
      first === last && top !== bottom && (Number(top) > row + 1 || Number(bottom) < row + 1),
  );
}

function numberAt({ sheet }: ListLayout, row: number, column: number): number | undefined {
  const { value } = readFigure(figureTextAt(sheet, row, column), 'count');
  const number = typeof value === 'object' && value !== null ? value.value : value;
  return number === null ? undefined : Number(number);
}
