import type { LineCell } from './text-lines.js';

type IsFigure = (text: string) => boolean;

/** A column of figures: what it covers from left to right. Points. */
export interface FigureColumn {
  readonly left: number;
  readonly right: number;
}

/** Names of columns side by side that are as good as rules between them. */
const FEWEST_NAMES = 5;
const LONGEST_NAME = 3;

/**
 * The columns in which the figures of lines stand: the stretches that figures cover. Of a single line of figures those
 * that short names above it stand over, where there are more of them and each figure stands below one of its own.
 */
export function figureColumns(
  lines: readonly (readonly LineCell[])[],
  isFigure: IsFigure,
): readonly FigureColumn[] {
  const hasFigure = (cells: readonly LineCell[]): boolean => cells.some(({ text }) => isFigure(text));
  const covered = stretches(lines.flatMap((cells) => cells.filter(({ text }) => isFigure(text))));
  // Where figures stand below each other, they tell their columns themselves.
  if (lines.filter(hasFigure).length !== 1) return covered;
  const head = lines.slice(0, lines.findIndex(hasFigure));
  const names = stretches(head.flat().filter(({ text }) => [...text].length <= LONGEST_NAME));
  if (names.length < FEWEST_NAMES || names.length <= covered.length) return covered;
  const byNames = names.map(({ left, right }, index) => ({
    left: index === 0 ? left - (right - left) : middle(names[index - 1], names[index]),
    right: index === names.length - 1 ? right + (right - left) : middle(names[index], names[index + 1]),
  }));
  const places = covered.map((stretch) => byNames.findIndex((column) => isWithin(stretch, column)));
  return places.includes(-1) || new Set(places).size < places.length ? covered : byNames;
}

/** The words of a line, then a cell for each column of figures; as they stand where a figure is in none or two in one. */
export function rowCells(
  cells: readonly LineCell[],
  columns: readonly FigureColumn[],
  isFigure: IsFigure,
): readonly string[] {
  const plain = cells.map(({ text }) => text);
  const first = cells.findIndex(({ text }) => isFigure(text));
  const figures = first < 0 ? [] : cells.slice(first);
  if (figures.length === 0 || figures.some(({ text }) => !isFigure(text))) return plain;
  const places = figures.map((figure) => columns.findIndex((column) => isWithin(figure, column)));
  if (places.includes(-1) || new Set(places).size < places.length) return plain;
  return [...plain.slice(0, first), ...columns.map((_, index) => figures[places.indexOf(index)]?.text ?? '')];
}

/** Stretches of the width that figures cover, whatever their line. */
function stretches(figures: readonly FigureColumn[]): readonly FigureColumn[] {
  const merged: FigureColumn[] = [];
  for (const { left, right } of figures.toSorted((a, b) => a.left - b.left)) {
    const last = merged.at(-1);
    if (last !== undefined && left <= last.right) {
      merged[merged.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    } else merged.push({ left, right });
  }
  return merged;
}

function isWithin({ left, right }: FigureColumn, column: FigureColumn): boolean {
  const at = (left + right) / 2;
  return at >= column.left && at <= column.right;
}

function middle(before: FigureColumn | undefined, after: FigureColumn | undefined): number {
  return ((before?.right ?? 0) + (after?.left ?? 0)) / 2;
}
