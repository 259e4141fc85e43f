/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** What may stand within a phrase of such a script. */
const BETWEEN = /[\p{M}\p{Zs}]/u;

/**
 * The glyphs of a line in the order in which they stand: phrases of a script from right to left are turned round.
 * Numbers and brackets end a phrase. Lines without such letters are returned as they are.
 */
export function visualOrder<Glyph extends { readonly character: string; readonly written?: string }>(
  glyphs: readonly Glyph[],
): readonly Glyph[] {
  const runs = (glyph: Glyph) => RIGHT_TO_LEFT.test(glyph.written ?? glyph.character);
  if (!glyphs.some(runs)) return glyphs;
  const ordered: Glyph[] = [];
  for (let start = 0; start < glyphs.length; ) {
    const end = endOfPhrase(glyphs, start, runs);
    const phrase = glyphs.slice(start, Math.max(end, start + 1));
    ordered.push(...(end > start ? phrase.reverse() : phrase));
    start += phrase.length;
  }
  return ordered;
}

/** Where a phrase that begins at `start` ends; `start` itself where none begins. */
function endOfPhrase<Glyph extends { readonly character: string }>(
  glyphs: readonly Glyph[],
  start: number,
  runs: (glyph: Glyph) => boolean,
): number {
  let end = start;
  for (let index = start; index < glyphs.length; index += 1) {
    const glyph = glyphs[index] as Glyph;
    if (runs(glyph)) end = index + 1;
    else if (end === start || !BETWEEN.test(glyph.character)) break;
  }
  return end;
}
