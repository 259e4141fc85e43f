import { type BlockOf, gbt9704, orientedPage, toPoints } from '@xxgk/document';

type Columns = Pick<BlockOf<'table'>, 'columnWeights' | 'orientation' | 'isDense' | 'isRunningText'>;

/** Em that the widest columns must be left with: less would break their words at every second character. */
const LEAST_SHARE = 5.5;

/**
 * Columns as wide as their texts ask, the widest cut back to one measure where the line has no room for all, but never
 * below `words`, the widest that cannot be broken. Where
 * that would be too narrow the table stands across the page, and in the closest letters where even that is not enough.
 * Widths in em. Pure.
 */
export function tableColumns(
  natural: readonly number[],
  words: readonly number[],
  isTurned: boolean,
): Columns {
  const upright = isTurned ? undefined : cutBack(natural, words, emOfLine('portrait', false));
  if (upright !== undefined) return { columnWeights: upright, isRunningText: true };
  const across = cutBack(natural, words, emOfLine('landscape', false));
  if (across !== undefined) return { columnWeights: across, isRunningText: true, orientation: 'landscape' };
  const dense = cutBack(natural, words, emOfLine('landscape', true), 0) ?? natural;
  return { columnWeights: dense, isDense: true, orientation: 'landscape' };
}

/** Ems of a table beside each other. */
function emOfLine(orientation: 'portrait' | 'landscape', isDense: boolean): number {
  const { page, table } = gbt9704;
  const { width, margin } = orientedPage(page, orientation);
  const { size } = isDense ? table.dense : table.runningText;
  return (toPoints(width) - toPoints(margin.left) - toPoints(margin.right)) / toPoints(size);
}

/** The widths with the widest cut to one measure, so that all have room; nothing where that is below `least`. */
function cutBack(
  natural: readonly number[],
  words: readonly number[],
  available: number,
  least = LEAST_SHARE,
): readonly number[] | undefined {
  const fixed = new Map<number, number>();
  for (;;) {
    const left = available - [...fixed.values()].reduce((sum, width) => sum + width, 0);
    const free = natural.filter((_, column) => !fixed.has(column));
    const share = shareOf(free, left);
    if (share < least) return undefined;
    const widths = natural.map((own, column) => fixed.get(column) ?? Math.min(own, share));
    const torn = widths.findIndex((width, column) => width < (words[column] ?? 0) && !fixed.has(column));
    if (torn < 0) return widths;
    fixed.set(torn, words[torn] ?? 0);
  }
}

/** The measure to which the widest are cut; without end where all have room. */
function shareOf(widths: readonly number[], available: number): number {
  const sorted = widths.toSorted((a, b) => a - b);
  let left = available;
  for (const [index, width] of sorted.entries()) {
    const share = left / (sorted.length - index);
    if (width > share) return share;
    left -= width;
  }
  return left < 0 ? 0 : Number.POSITIVE_INFINITY;
}
