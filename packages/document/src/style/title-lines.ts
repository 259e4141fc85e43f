import { MARKS_NOT_AT_END, MARKS_NOT_AT_START } from './line-marks.js';

/** A title of more units is broken into them as they come: to try all breaks would take forever. */
const MOST_UNITS = 16;

/**
 * Breaks a title between its units of sense into the fewest lines that fit, shaped as a trapezium or lozenge:
 * among the breaks with that many lines the one whose lines differ least wins, shorter lines first.
 * A unit longer than a line is cut. Lengths count full-width characters as 1, others as ½. Pure.
 * @rule GB/T 9704-2012 §7.3.1
 */
export function breakTitle(segments: readonly string[], charactersPerLine: number): readonly string[] {
  const units = segments.flatMap((segment) => cut(segment, charactersPerLine));
  if (units.length > MOST_UNITS) return units;
  for (let lines = 1; lines < units.length; lines += 1) {
    const best = bestBreak(units, lines, charactersPerLine);
    if (best) return best;
  }
  return units;
}

/** Width of a title line in full-width characters. */
export function titleWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x80 ? 0.5 : 1;
  return width;
}

/** Cuts a unit that is longer than a line into pieces of like length, where marks and numbers allow it. */
function cut(segment: string, limit: number): string[] {
  const width = titleWidth(segment);
  if (width <= limit) return [segment];
  const characters = [...segment];
  const size = Math.ceil(characters.length / Math.ceil(width / limit));
  const pieces: string[] = [];
  for (let start = 0; start < characters.length; ) {
    let end = Math.min(start + size, characters.length);
    while (end > start + 1 && titleWidth(characters.slice(start, end).join('')) > limit) end -= 1;
    const longest = end;
    while (end > start && !mayCut(characters[end - 1], characters[end])) end -= 1;
    if (end === start) end = longest;
    pieces.push(characters.slice(start, end).join(''));
    start = end;
  }
  return pieces;
}

function mayCut(before = '', after = ''): boolean {
  if (MARKS_NOT_AT_END.includes(before) || (after !== '' && MARKS_NOT_AT_START.includes(after))) return false;
  const isNumber = /\d/.test(before) && after !== '';
  return !isNumber && !(/[A-Za-z]/.test(before) && /[\dA-Za-z]/.test(after));
}

function bestBreak(units: readonly string[], lines: number, limit: number): readonly string[] | undefined {
  let best: { readonly lines: readonly string[]; readonly cost: number } | undefined;
  for (const candidate of partitions(units, lines)) {
    const widths = candidate.map(titleWidth);
    if (Math.max(...widths) > limit) continue;
    const cost = raggedness(widths);
    if (best === undefined || cost < best.cost) best = { lines: candidate, cost };
  }
  return best?.lines;
}

/** Sum of differences of neighbours; a line longer than the one below it costs a little more. */
function raggedness(widths: readonly number[]): number {
  let cost = 0;
  widths.forEach((width, index) => {
    const next = widths[index + 1];
    if (next !== undefined) cost += Math.abs(width - next) + (width > next ? 0.25 : 0);
  });
  return cost;
}

function* partitions(units: readonly string[], parts: number): Generator<string[]> {
  if (parts === 1) {
    yield [units.join('')];
    return;
  }
  for (let size = 1; size <= units.length - parts + 1; size += 1) {
    const head = units.slice(0, size).join('');
    for (const tail of partitions(units.slice(size), parts - 1)) yield [head, ...tail];
  }
}
