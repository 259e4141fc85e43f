import type { PageLine } from './page-content.js';

/** The block of text that paragraphs fill: where full lines begin and end, and the size of their letters. Points. */
export interface TextBlock {
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
}

/** In font sizes: how far a first line may be set in, and how far a full line may stop short of the edge. */
const SHORT = 1.6;
const LEAST_INDENT = 1.5;
const MOST_INDENT = 2.6;
const SAME = 0.5;

/**
 * The block of the text, told by its longest lines; where every line begins a paragraph, and none tells where the
 * others would begin, by the tables set in it. `borders` are the lines between columns of each table.
 */
export function textBlock(
  lines: readonly PageLine[],
  borders: readonly (readonly number[])[] = [],
): TextBlock | undefined {
  if (lines.length === 0) return undefined;
  const fontSize = mostCommon(lines.map((line) => Math.round(line.fontSize)));
  const body = lines.filter((line) => Math.abs(line.fontSize - fontSize) <= 1);
  const right = quantile(
    body.map((line) => line.right),
    0.95,
  );
  const full = body.filter((line) => right - line.right < fontSize * SHORT);
  const left = quantile(
    full.map((line) => line.left),
    0.05,
  );
  return byTables({ left, right, fontSize }, body, borders);
}

function byTables(
  block: TextBlock,
  body: readonly PageLine[],
  borders: readonly (readonly number[])[],
): TextBlock {
  const { left, right, fontSize } = block;
  const outer = borders.map((columns) => ({ from: columns[0] ?? left, to: columns.at(-1) ?? right }));
  const widest = outer.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
  if (widest === undefined) return block;
  const indent = (left - widest.from) / fontSize;
  const isUnwrapped = body.every((line) => line.left > left - fontSize * SAME);
  if (!isUnwrapped || indent < LEAST_INDENT || indent > MOST_INDENT || widest.to < right) return block;
  return { left: widest.from, right: widest.to, fontSize };
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
