/**
 * Breaks a title between its units of sense into the fewest lines that fit, shaped as a trapezium or lozenge:
 * among the breaks with that many lines the one whose lines differ least wins, shorter lines first.
 * A unit longer than a line is cut. Lengths count full-width characters as 1, others as ½. Pure.
 * @rule GB/T 9704-2012 §7.3.1
 */
export function breakTitle(segments: readonly string[], charactersPerLine: number): readonly string[] {
  const units = segments.flatMap((segment) => cut(segment, charactersPerLine));
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

function cut(segment: string, limit: number): string[] {
  if (titleWidth(segment) <= limit) return [segment];
  const characters = [...segment];
  const pieces = Math.ceil(titleWidth(segment) / limit);
  const size = Math.ceil(characters.length / pieces);
  return Array.from({ length: pieces }, (_, index) =>
    characters.slice(index * size, (index + 1) * size).join(''),
  ).filter((piece) => piece !== '');
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
