import { applicantColumns, type EditionSpec, formulasOf } from '@xxgk/model';
import { type CellRange, columnLetters } from '../cell-reference.js';
import { checkWords } from '../check-words.js';
import type { Alarm } from '../sheet.js';

interface CheckedColumn {
  readonly path: string;
  readonly content: { readonly type: string };
}

/** The rows of a list that are checked, first and last. */
export interface ListRows {
  readonly first: number;
  readonly last: number;
}

/** For each kind of applicant the columns whose sums must be equal, totals taken apart into what they are made of. */
interface Balance {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** The check of a row of a list as a formula: does 一 + 二 = 三 + 四 hold for every kind of applicant; blank while no figure is filled in. */
export function balanceFormula(columns: readonly CheckedColumn[], edition: EditionSpec, row: number): string {
  const figures = columns.flatMap(({ content }, index) => (content.type === 'figure' ? [index] : []));
  const [first = 0, last = first] = [figures[0], figures.at(-1)];
  const all = `$${columnLetters(first)}${row + 1}:$${columnLetters(last)}${row + 1}`;
  const sides = balancesOf(columns, edition).map(({ left, right }) => `${sum(left, row)}=${sum(right, row)}`);
  return `IF(COUNT(${all})=0,"",IF(AND(${sides.join(',')}),"${checkWords.agrees}","${checkWords.disagrees}"))`;
}

/** Marks the figures of a kind of applicant red in each row where its balance fails. */
export function balanceAlarms(
  columns: readonly CheckedColumn[],
  edition: EditionSpec,
  { first, last }: ListRows,
): readonly Alarm[] {
  return balancesOf(columns, edition).map(({ left, right }) => ({
    ranges: [...left, ...right].map(
      (column): CellRange => ({ first: { row: first, column }, last: { row: last, column } }),
    ),
    formula: `${sum(left, first)}<>${sum(right, first)}`,
  }));
}

function balancesOf(columns: readonly CheckedColumn[], edition: EditionSpec): readonly Balance[] {
  const formulas = formulasOf(edition);
  const columnOf = (path: string): number => columns.findIndex((column) => column.path === path);
  const places = (path: string): readonly number[] => {
    const column = columnOf(path);
    if (column >= 0) return [column];
    const total = formulas.find(({ computes, left }) => computes && left[0] === path);
    return (total?.right ?? []).flatMap(places);
  };
  return applicantColumns
    .filter(({ key }) => key !== 'total')
    .flatMap(({ key }) => formulas.filter(({ rule, left }) => isBalanceOf(rule, left, key)))
    .map(({ left, right }) => ({ left: left.flatMap(places), right: right.flatMap(places) }));
}

function isBalanceOf(rule: string, left: readonly string[], applicant: string): boolean {
  return rule === 'applications/balance' && left.every((path) => path.endsWith(`.${applicant}`));
}

/** Columns are fixed, the row goes along with the one that the formula stands in. */
function sum(columns: readonly number[], row: number): string {
  return `SUM(${columns.map((column) => `$${columnLetters(column)}${row + 1}`).join(',')})`;
}
