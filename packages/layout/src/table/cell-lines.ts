import { type FontMetrics, slotFor } from '@xxgk/document';
import { breakLines, type Line } from '../break-lines.js';
import { type Shaping, type Span, shapeText } from '../shape-text.js';

/** Reports of one edition have some hundred labels and figures; what is beyond this is of other fonts or of no report. */
const MOST_KEPT = 4000;

/** Lines already broken, per metrics: all reports have the same labels, and mostly small figures. */
const linesOf = slotFor<FontMetrics, Map<string, readonly Line[]>>(() => new Map());

/**
 * The text of a cell in lines of a width in points, with a hanging mark where `hanging` says so. The session keeps
 * them, unless a character is missing.
 */
export function cellLines(shaping: Shaping, span: Span, width: number, hanging = true): readonly Line[] {
  const kept = linesOf(shaping.session, shaping.metrics);
  // Whole thousandths: fractions take long to become text.
  const key = `${hanging ? '' : 'whole '}${span.typeface} ${Math.round(1000 * span.size)} ${Math.round(1000 * width)} ${span.text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  let isWhole = true;
  const onMissing: Shaping['onMissing'] = (missing) => {
    isWhole = false;
    shaping.onMissing(missing);
  };
  const glyphs = shapeText([span], 0, { ...shaping, onMissing });
  const lines = breakLines(glyphs, { width, firstIndent: 0, hanging });
  if (isWhole) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, lines);
  }
  return lines;
}
