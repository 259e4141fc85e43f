import { type StyleSheet, type TextStyle, toPoints } from '@xxgk/document';
import { breakLines, type Line } from './break-lines.js';
import type { TextBlock } from './page-builder.js';
import type { OutlineItem } from './page-model.js';
import { type Shaping, type Span, shapeText } from './shape-text.js';
import type { StructureBuilder } from './structure-builder.js';

/** A bookmark that can still take children. */
export interface OpenOutlineItem extends OutlineItem {
  readonly level: number;
  readonly children: OpenOutlineItem[];
}

/** What every kind of block is measured and painted with. */
export interface LayoutContext extends Shaping {
  readonly styleSheet: StyleSheet;
  /** The text block of the pages on which the block stands. */
  readonly block: TextBlock;
  readonly structure: StructureBuilder;
  readonly outline: OpenOutlineItem[];
  /** Indexes of pages without a number. */
  readonly unnumbered: Set<number>;
}

/** Breaks text of the body grid into lines: letter spacing and first-line indent of the style, one hanging mark. `isGrid`: on the grid though it is not justified. */
export function bodyLines(
  context: LayoutContext,
  spans: readonly Span[],
  style: TextStyle,
  isGrid = style.alignment === 'justify',
): readonly Line[] {
  const { block } = context;
  const letterSpacing = isGrid ? block.letterSpacing : 0;
  const glyphs = shapeText(spans, letterSpacing, context);
  return breakLines(glyphs, {
    width: isGrid ? block.gridWidth : block.width,
    firstIndent: style.firstLineIndent * (toPoints(style.size) + letterSpacing),
    hanging: isGrid,
  });
}

/**
 * Share of an exact line height that stands above the base line, whatever the size of the text.
 * @rule practice: LibreOffice and Word set exact lines so
 */
const ASCENT_SHARE = 0.8;

/** Distance of the base line from the top of a line of that pitch. */
export function baselineIn(pitch: number): number {
  return ASCENT_SHARE * pitch;
}
