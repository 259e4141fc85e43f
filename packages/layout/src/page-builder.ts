import { type PageStyle, toPoints } from '@xxgk/model';
import type { Mark, Page } from './page-model.js';

/** The text block in points from the top left corner of the page. */
export interface TextBlock {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Width of the grid: whole characters. */
  readonly gridWidth: number;
  /** Height of the grid: whole lines. A page is full where the grid ends, for word processors round what remains. */
  readonly gridHeight: number;
  readonly linePitch: number;
  readonly letterSpacing: number;
}

/** Fills pages from top to bottom. */
export interface PageBuilder {
  readonly block: TextBlock;
  /** Index of the page at hand. */
  readonly pageIndex: () => number;
  /** Distance of the next free place from the top of the text block. */
  readonly used: () => number;
  readonly fits: (height: number) => boolean;
  readonly advance: (height: number) => void;
  readonly newPage: () => void;
  readonly add: (mark: Mark) => void;
  readonly pages: () => readonly Page[];
}

/** Rounding of heights must not push a last line to the next page. */
const TOLERANCE = 0.05;
const TWIPS = 20;

/** The text block of a page style; the grid is of whole twips, as word processors round it. */
export function textBlock(page: PageStyle): TextBlock {
  const width = toPoints(page.width) - toPoints(page.margin.left) - toPoints(page.margin.right);
  const pitch = Math.floor((width / page.charactersPerLine) * TWIPS) / TWIPS;
  return {
    left: toPoints(page.margin.left),
    top: toPoints(page.margin.top),
    width,
    height: toPoints(page.height) - toPoints(page.margin.top) - toPoints(page.margin.bottom),
    gridWidth: pitch * page.charactersPerLine,
    gridHeight: toPoints(page.linePitch) * page.linesPerPage,
    linePitch: toPoints(page.linePitch),
    letterSpacing: toPoints(page.letterSpacing),
  };
}

/** Starts with one empty page. */
export function createPageBuilder(style: PageStyle): PageBuilder {
  const block = textBlock(style);
  const size = { width: toPoints(style.width), height: toPoints(style.height) };
  const pages: Mark[][] = [[]];
  let used = 0;
  return {
    block,
    pageIndex: () => pages.length - 1,
    used: () => used,
    fits: (height) => used + height <= block.gridHeight + TOLERANCE,
    advance: (height) => {
      used += height;
    },
    newPage: () => {
      pages.push([]);
      used = 0;
    },
    add: (mark) => {
      pages.at(-1)?.push(mark);
    },
    pages: () => pages.map((marks) => ({ ...size, marks })),
  };
}
