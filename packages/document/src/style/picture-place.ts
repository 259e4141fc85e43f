import type { Image } from '../tree/image.js';
import { toPoints } from './length.js';
import type { StyleSheet } from './style-sheet.js';

/** Where a picture stands between the lines: points, all but `lines`. */
export interface PicturePlace {
  readonly width: number;
  readonly height: number;
  /** White above the picture and below it. The caption has a line of its own under it. */
  readonly before: number;
  readonly after: number;
  /** Lines of the grid that the picture and its white fill. */
  readonly lines: number;
}

const POINTS_PER_INCH = 72;
const CSS_PIXELS_PER_INCH = 96;
const TWIPS = 20;

/**
 * The size of a picture and its place on the grid of lines: its natural size, made smaller where it is wider than the
 * text block or higher than its share of the page; never made larger. White is added so that the text below stands on
 * the grid again. Whole twips, so that every writer sets the same. Pure.
 */
export function placePicture(
  image: Image,
  { page, picture }: StyleSheet,
  captionLines: number,
): PicturePlace {
  const pitch = toPoints(page.linePitch);
  const white = toPoints(picture.white);
  const room = Math.floor(page.linesPerPage * picture.maximumShare) - captionLines;
  const width = toPoints(page.width) - toPoints(page.margin.left) - toPoints(page.margin.right);
  const natural = naturalSize(image);
  const scale = Math.min(1, width / natural.width, (Math.max(1, room) * pitch - 2 * white) / natural.height);
  const height = Math.max(1, wholeTwips(natural.height * scale));
  const lines = Math.ceil((height + 2 * white) / pitch - 1e-6);
  const before = wholeTwips((lines * pitch - height) / 2);
  return {
    width: Math.max(1, wholeTwips(natural.width * scale)),
    height,
    before,
    after: lines * pitch - height - before,
    lines,
  };
}

function naturalSize(image: Image): { readonly width: number; readonly height: number } {
  const resolution = image.kind === 'raster' ? image.resolution : CSS_PIXELS_PER_INCH;
  const scale = POINTS_PER_INCH / resolution;
  return { width: image.width * scale, height: image.height * scale };
}

function wholeTwips(points: number): number {
  return Math.round(points * TWIPS) / TWIPS;
}
