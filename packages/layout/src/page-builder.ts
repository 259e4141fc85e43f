import { type Orientation, orientedPage, type PageStyle, toPoints } from '@xxgk/document';
import type { Canvas } from './strip.js';

/** The text block in points from the top left corner of the page. */
export interface TextBlock {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Width of the grid: whole characters; a turned sheet has none. */
  readonly gridWidth: number;
  /** Height of the grid: whole lines. A page is full where the grid ends, for word processors round what remains. */
  readonly gridHeight: number;
  readonly linePitch: number;
  readonly letterSpacing: number;
}

/** Fills pages from top to bottom. */
export interface PageBuilder {
  /** The page at hand. */
  readonly page: () => Canvas;
  /** Distance of the next free place from the top of the text block. */
  readonly used: () => number;
  /** `notes`: what it would add to those at the foot. */
  readonly fits: (height: number, notes?: number) => boolean;
  readonly advance: (height: number) => void;
  /** Height of the notes at the foot of the page at hand. */
  readonly foot: () => number;
  /** Adds to it. */
  readonly reserve: (height: number) => void;
  readonly newPage: () => void;
  /** Goes on on pages held another way; a page on which nothing stands is turned itself. */
  readonly turn: (orientation: Orientation) => void;
  readonly pages: readonly Canvas[];
}

/** Rounding of heights must not push a last line to the next page. */
const TOLERANCE = 0.05;
const TWIPS = 20;

/** The text block of a page style; the grid is of whole twips, as word processors round it. */
export function textBlock(page: PageStyle, orientation: Orientation = 'portrait'): TextBlock {
  const upright = toPoints(page.width) - toPoints(page.margin.left) - toPoints(page.margin.right);
  const pitch = Math.floor((upright / page.charactersPerLine) * TWIPS) / TWIPS;
  const { width: sheetWidth, height: sheetHeight, margin } = orientedPage(page, orientation);
  const width = toPoints(sheetWidth) - toPoints(margin.left) - toPoints(margin.right);
  const height = toPoints(sheetHeight) - toPoints(margin.top) - toPoints(margin.bottom);
  // A turned sheet has no grid: its text block is no whole number of lines.
  const gridHeight = orientation === 'portrait' ? toPoints(page.linePitch) * page.linesPerPage : height;
  return {
    left: toPoints(margin.left),
    top: toPoints(margin.top),
    width,
    height,
    gridWidth: orientation === 'portrait' ? pitch * Math.floor(width / pitch) : width,
    gridHeight,
    linePitch: toPoints(page.linePitch),
    letterSpacing: toPoints(page.letterSpacing),
  };
}

/** Starts with one empty page. */
export function createPageBuilder(style: PageStyle): PageBuilder {
  const blocks = { portrait: textBlock(style), landscape: textBlock(style, 'landscape') };
  const pages: Canvas[] = [];
  let orientation: Orientation = 'portrait';
  let used = 0;
  let foot = 0;
  const newPage = (): void => {
    pages.push({ index: pages.length, orientation, block: blocks[orientation], marks: [] });
    used = 0;
    foot = 0;
  };
  newPage();
  return {
    page: () => pages.at(-1) as Canvas,
    used: () => used,
    fits: (height, notes = 0) => {
      const block = blocks[orientation];
      const below = foot + notes;
      const left = block.height - below;
      // Above notes the grid has whole lines as well.
      const onGrid = Math.floor((left + TOLERANCE) / block.linePitch) * block.linePitch;
      const available = below === 0 ? block.gridHeight : orientation === 'portrait' ? onGrid : left;
      return used + height <= available + TOLERANCE;
    },
    foot: () => foot,
    reserve: (height) => {
      foot += height;
    },
    advance: (height) => {
      used += height;
    },
    newPage,
    turn: (next) => {
      if (next === orientation) return;
      orientation = next;
      if (used === 0 && foot === 0) pages.pop();
      newPage();
    },
    pages,
  };
}
