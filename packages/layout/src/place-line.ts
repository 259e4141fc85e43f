import type { Line } from './break-lines.js';
import type { TextRun } from './page-model.js';
import type { Emphasis, Glyph } from './shape-text.js';
import { visualOrder } from './visual-order.js';

/** Where a line goes: left edge, base line, and the width to fill when it is justified. */
export interface LinePlace {
  readonly left: number;
  readonly baseline: number;
  readonly available: number;
  readonly alignment: 'justify' | 'center' | 'left' | 'right';
}

/** A glyph continues a run when it stands where the run's spacing puts it. */
const SAME_PLACE = 1e-6;

/** A run that still grows; `end` is where its next character would stand. */
interface OpenRun {
  text: string;
  readonly written: string | undefined;
  readonly face: string;
  readonly size: number;
  readonly x: number;
  readonly letterSpacing: number;
  readonly emphasis: Emphasis | undefined;
  end: number;
}

/** Places a line: its glyphs as runs of one face and size with exact positions, in the order in which they stand. */
export function placeLine(line: Line, place: LinePlace): readonly TextRun[] {
  const { stretch, gaps } = stretchOf(line, place);
  const runs: OpenRun[] = [];
  let run: OpenRun | undefined;
  let x = startOf(line, place);
  visualOrder(line.glyphs).forEach((glyph, index) => {
    if (index > 0) x += glyph.gapBefore;
    const { character, written, face, size, natural, emphasis } = glyph;
    const advance = glyph.advance + (index < gaps ? stretch : 0);
    const letterSpacing = advance - natural;
    if (run && written === undefined && continues(run, glyph, x)) {
      run.text += character;
    } else {
      run = { text: character, written, face, size, x, letterSpacing, emphasis, end: x };
      runs.push(run);
    }
    run.end = x + natural + run.letterSpacing;
    x += advance;
  });
  const { baseline } = place;
  return runs.map(({ text, written, face, size, x: left, letterSpacing, emphasis, end }) => ({
    text,
    ...(written === undefined ? {} : { written }),
    face,
    size,
    x: left,
    baseline: baseline - (emphasis?.raise ?? 0),
    letterSpacing,
    ...(emphasis?.isStrong ? { isStrong: true as const } : {}),
    ...(emphasis?.isUnderlined ? { underline: end - left } : {}),
  }));
}

/** A character that stands for other text is a run of its own. */
function continues(run: OpenRun, { face, size, emphasis }: Glyph, x: number): boolean {
  return (
    run.written === undefined &&
    run.face === face &&
    run.size === size &&
    run.emphasis === emphasis &&
    Math.abs(run.end - x) < SAME_PLACE
  );
}

/** White to add after each of the first `gaps` glyphs so that a justified line fills its measure; a mark that hangs takes no part. */
function stretchOf(
  line: Line,
  { alignment, available }: LinePlace,
): { readonly stretch: number; readonly gaps: number } {
  const gaps = line.glyphs.length - 1 - (line.hangs ? 1 : 0);
  if (alignment !== 'justify' || line.isLast || gaps <= 0) return { stretch: 0, gaps: 0 };
  return { stretch: Math.max(0, available - line.indent - line.width) / gaps, gaps };
}

function startOf(line: Line, { left, available, alignment }: LinePlace): number {
  if (alignment === 'center') return left + (available - line.width) / 2;
  if (alignment === 'right') return left + available - line.width;
  return left + line.indent;
}
