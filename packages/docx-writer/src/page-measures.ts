import { type Length, type StyleSheet, toPoints, toTwips } from '@xxgk/document';

const TWIPS_PER_POINT = 20;
/** `w:charSpace` counts in 4096ths of a point. */
const CHAR_SPACE_PER_TWIP = 4096 / TWIPS_PER_POINT;
/** A dash stands at half the height of its line; measured in LibreOffice with the free stand-in for 宋体: 0.2 mm lower. */
const DASH_IN_LINE = 1 / 2;

/** Lengths of the page in whole twips, as WordprocessingML wants them. */
export interface PageMeasures {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    /** Wide enough that whole cells of the grid fill the text block to the twip. */
    readonly right: number;
  };
  /** Width of the text block, rounded down. */
  readonly textWidth: number;
  readonly linePitch: number;
  /** `w:docGrid/@w:charSpace`: cell width less body size, in 4096ths of a point. */
  readonly charSpace: number;
  readonly letterSpacing: number;
  /** Advance of one body character, letter spacing included. */
  readonly characterAdvance: number;
  /** From the foot of the page to the foot of the footer. */
  readonly footerDistance: number;
}

/**
 * Translates the page of a style sheet to twips. LibreOffice sets lines as wide as whole cells of the grid, but loses
 * the grid when it saves: the margin leaves no more than that, so that lines stay as they are, there and in Word. Pure.
 * @rule GB/T 9704-2012 §5.2, §7.5
 */
export function measurePage(sheet: StyleSheet): PageMeasures {
  const { page, text } = sheet;
  const { margin } = page;
  const textWidth = Math.floor(
    TWIPS_PER_POINT * (toPoints(page.width) - toPoints(margin.left) - toPoints(margin.right)),
  );
  const bodySize = toTwips(text.body.size);
  const cell = Math.floor(textWidth / page.charactersPerLine);
  const width = toTwips(page.width);
  const left = toTwips(margin.left);
  const letterSpacing = toTwips(page.letterSpacing);
  return {
    width,
    height: toTwips(page.height),
    margin: {
      top: toTwips(margin.top),
      bottom: toTwips(margin.bottom),
      left,
      right: width - left - cell * page.charactersPerLine,
    },
    textWidth,
    linePitch: toTwips(page.linePitch),
    charSpace: Math.floor(CHAR_SPACE_PER_TWIP * (cell - bodySize)),
    letterSpacing,
    characterAdvance: bodySize + letterSpacing,
    footerDistance: footerDistance(margin.bottom, sheet),
  };
}

/** Places the 一字线 of a footer whose line is as high as its characters. */
function footerDistance(bottomMargin: Length, { pageNumber }: StyleSheet): number {
  const dash = toTwips(bottomMargin) - toTwips(pageNumber.distance);
  return Math.round(dash - toTwips(pageNumber.size) * DASH_IN_LINE);
}
