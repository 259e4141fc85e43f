import type { FontMetrics, StyleSheet, TextStyle } from '@xxgk/model';
import { toPoints } from '@xxgk/model';
import { breakLines, type Line } from './break-lines.js';
import type { PageBuilder } from './page-builder.js';
import type { MarkOwner, OutlineItem } from './page-model.js';
import { placeLine } from './place-line.js';
import { type MissingCharacter, type Span, shapeText } from './shape-text.js';
import type { StructureBuilder } from './structure-builder.js';

/** A bookmark that can still take children. */
export interface OpenOutlineItem extends OutlineItem {
  readonly level: number;
  readonly children: OpenOutlineItem[];
}

/** What every block handler works with. */
export interface LayoutContext {
  readonly styleSheet: StyleSheet;
  readonly metrics: FontMetrics;
  readonly pages: PageBuilder;
  readonly structure: StructureBuilder;
  readonly outline: OpenOutlineItem[];
  readonly onMissing: MissingCharacter;
}

/** Breaks text of the body grid into lines: letter spacing and first-line indent of the style, one hanging mark. */
export function bodyLines(context: LayoutContext, spans: readonly Span[], style: TextStyle): readonly Line[] {
  const { block } = context.pages;
  const isGrid = style.alignment === 'justify';
  const letterSpacing = isGrid ? block.letterSpacing : 0;
  const glyphs = shapeText(spans, letterSpacing, context.metrics, context.onMissing);
  return breakLines(glyphs, {
    width: isGrid ? block.gridWidth : block.width,
    firstIndent: style.firstLineIndent * (toPoints(style.size) + letterSpacing),
    hanging: isGrid,
  });
}

/** Base line of a line of text in the middle of a pitch: faces share one ascent and descent. */
export function baselineIn(pitch: number, size: number, context: LayoutContext): number {
  const [face] = context.metrics.faces.values();
  const ascent = face?.ascent ?? 0.88;
  const descent = face?.descent ?? 0.12;
  return (pitch - (ascent + descent) * size) / 2 + ascent * size;
}

/** Sets lines one below the other, on new pages where they do not fit. */
export function setLines(
  context: LayoutContext,
  lines: readonly Line[],
  style: TextStyle,
  owner: MarkOwner,
  rightIndent = 0,
): void {
  const { pages } = context;
  const { block } = pages;
  const size = toPoints(style.size);
  const width = style.alignment === 'justify' ? block.gridWidth : block.width;
  for (const line of lines) {
    if (!pages.fits(block.linePitch)) pages.newPage();
    const baseline = block.top + pages.used() + baselineIn(block.linePitch, size, context);
    const runs = placeLine(line, {
      left: block.left,
      baseline,
      available: width - rightIndent,
      alignment: style.alignment,
    });
    if (runs.length > 0) pages.add({ kind: 'text', owner, runs });
    pages.advance(block.linePitch);
  }
}
