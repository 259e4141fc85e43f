import type { Line } from './break-lines.js';
import type { TextRun } from './page-model.js';

/** Where a line goes: left edge, base line, and the width to fill when it is justified. */
export interface LinePlace {
  readonly left: number;
  readonly baseline: number;
  readonly available: number;
  readonly alignment: 'justify' | 'center' | 'left' | 'right';
}

/** Tells spacings apart that differ more than this. */
const SAME_SPACING = 1e-6;

/** Places a line: its glyphs as runs of one face and size with exact positions. */
export function placeLine(line: Line, place: LinePlace): readonly TextRun[] {
  const stretch = stretchOf(line, place);
  const runs: (TextRun & { end: number })[] = [];
  let x = startOf(line, place);
  line.glyphs.forEach((glyph, index) => {
    if (index > 0) x += glyph.gapBefore;
    const advance = glyph.advance + (index < line.glyphs.length - 1 ? stretch : 0);
    const letterSpacing = advance - glyph.natural;
    const run = runs.at(-1);
    const continues =
      run !== undefined &&
      run.face === glyph.face &&
      run.size === glyph.size &&
      Math.abs(run.end - x) < SAME_SPACING;
    if (continues && (glyph.gapBefore === 0 || index === 0)) {
      const isSame = Math.abs(run.letterSpacing - letterSpacing) < SAME_SPACING;
      runs[runs.length - 1] = {
        ...run,
        text: run.text + glyph.character,
        end: isSame ? x + advance : Number.NaN,
      };
    } else {
      const { face, size, character } = glyph;
      runs.push({
        text: character,
        face,
        size,
        x,
        baseline: place.baseline,
        letterSpacing,
        end: x + advance,
      });
    }
    x += advance;
  });
  return runs.map(({ end, ...run }) => run);
}

/** White to add after each glyph so that a justified line fills its measure; the mark that hangs takes no part. */
function stretchOf(line: Line, { alignment, available }: LinePlace): number {
  const gaps = line.glyphs.length - 1 - (line.hangs ? 1 : 0);
  if (alignment !== 'justify' || line.isLast || gaps <= 0) return 0;
  return Math.max(0, available - line.indent - line.width) / gaps;
}

function startOf(line: Line, { left, available, alignment }: LinePlace): number {
  if (alignment === 'center') return left + (available - line.width) / 2;
  if (alignment === 'right') return left + available - line.width;
  return left + line.indent;
}
