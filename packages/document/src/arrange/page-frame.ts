import { toPoints } from '../style/length.js';
import type { StyleSheet } from '../style/style-sheet.js';

/** Share of an exact line that stands above its base line. @rule practice: LibreOffice and Word set exact lines so */
export const BASELINE_SHARE = 0.8;
/** Height and depth of the square of a hanzi about the base line, in em. */
export const HANZI_HEIGHT = 0.88;
export const HANZI_DEPTH = 0.12;

/** What arranging must know of the page, in points. */
export interface PageFrame {
  readonly width: number;
  readonly textWidth: number;
  readonly left: number;
  readonly linePitch: number;
  /** One 字: size of the body. */
  readonly character: number;
}

export function pageFrame(sheet: StyleSheet): PageFrame {
  const { page, text } = sheet;
  const left = toPoints(page.margin.left);
  const width = toPoints(page.width);
  return {
    width,
    left,
    textWidth: width - left - toPoints(page.margin.right),
    linePitch: toPoints(page.linePitch),
    character: toPoints(text.body.size),
  };
}
