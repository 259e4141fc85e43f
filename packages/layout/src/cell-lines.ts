import type { FontMetrics } from '@xxgk/document';
import { breakLines, type Line } from './break-lines.js';
import type { LayoutContext } from './layout-context.js';
import { type Span, shapeText } from './shape-text.js';

/** Reports of one edition have some hundred labels and figures; what is beyond this is of other fonts or of no report. */
const MOST_KEPT = 4000;

/** Lines already broken, per metrics: all reports have the same labels, and mostly small figures. */
const kept = new WeakMap<FontMetrics, Map<string, readonly Line[]>>();

/** The text of a cell in lines of a width in points. Lines are kept between documents, unless a character is missing. */
export function cellLines(
  { metrics, onMissing }: Pick<LayoutContext, 'metrics' | 'onMissing'>,
  span: Span,
  width: number,
): readonly Line[] {
  const cache = kept.get(metrics) ?? new Map<string, readonly Line[]>();
  kept.set(metrics, cache);
  // Whole thousandths: fractions take long to become text.
  const key = `${span.typeface} ${Math.round(1000 * span.size)} ${Math.round(1000 * width)} ${span.text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  let isWhole = true;
  const glyphs = shapeText([span], 0, metrics, (missing) => {
    isWhole = false;
    onMissing(missing);
  });
  const lines = breakLines(glyphs, { width, firstIndent: 0, hanging: true });
  if (isWhole) {
    if (cache.size >= MOST_KEPT) cache.clear();
    cache.set(key, lines);
  }
  return lines;
}
