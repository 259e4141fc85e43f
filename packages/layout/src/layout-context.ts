import { type Block, type StyleSheet, type Table, type TextStyle, toPoints } from '@xxgk/document';
import { breakLines, type Line } from './break-lines.js';
import type { MeasuredTable } from './measured-table.js';
import type { PageBuilder } from './page-builder.js';
import type { MarkOwner, OutlineItem } from './page-model.js';
import { placeLine } from './place-line.js';
import { type Shaping, type Span, shapeText } from './shape-text.js';
import type { StructureBuilder } from './structure-builder.js';

/** A bookmark that can still take children. */
export interface OpenOutlineItem extends OutlineItem {
  readonly level: number;
  readonly children: OpenOutlineItem[];
}

/** What every block handler works with. */
export interface LayoutContext extends Shaping {
  readonly styleSheet: StyleSheet;
  readonly pages: PageBuilder;
  readonly structure: StructureBuilder;
  readonly outline: OpenOutlineItem[];
  /** Filled by measureTable: a heading asks for the height of the table below it before that is set. */
  readonly measuredTables: Map<Table, MeasuredTable>;
  /** Blocks that stay on the page of the one after them. */
  readonly keptWithNext: ReadonlySet<Block>;
  /** Indexes of pages without a number. */
  readonly unnumbered: Set<number>;
  /** Pages turned before 版记, told by the one that sets it. */
  readonly turnedBeforeImprint: number[];
}

/** Breaks text of the body grid into lines: letter spacing and first-line indent of the style, one hanging mark. */
export function bodyLines(context: LayoutContext, spans: readonly Span[], style: TextStyle): readonly Line[] {
  const { block } = context.pages;
  const isGrid = style.alignment === 'justify';
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
  const width = style.alignment === 'justify' ? block.gridWidth : block.width;
  for (const line of lines) {
    if (!pages.fits(block.linePitch)) pages.newPage();
    const baseline = block.top + pages.used() + baselineIn(block.linePitch);
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
