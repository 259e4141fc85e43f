import { toPoints } from '../style/length.js';
import type { MarkStyle } from '../style/official-style.js';
import type { Letterhead } from '../tree/official-nodes.js';
import type { ArrangedJointMark, ArrangedLine, Piece } from './arrangement.js';
import { textWidth as widthOf } from './text-width.js';

/** A mark without its place on the page, and its size, which the distances about it depend on. */
export interface ArrangedMark {
  readonly item: ArrangedLine | ArrangedJointMark;
  readonly size: number;
}

/** Sizes count in half points, widths of characters in hundredths: the steps of word processors. */
const HALF = 2;
const HUNDRED = 100;

/** What whole cells of the grid may leave of the line: word processors set no more than the cells. */
const GRID_REMAINDER = 1.5;

interface Fit {
  readonly size: number;
  readonly widthScale: number;
}

/** As large as allowed; condensed where the smallest size is still too wide. `units` is the width in em. */
function fit(units: number, textWidth: number, largest: number, smallest: number): Fit {
  const width = textWidth - GRID_REMAINDER;
  const ideal = Math.min(largest, width / units);
  const size = Math.floor(Math.max(ideal, Math.min(smallest, largest)) * HALF) / HALF;
  return { size, widthScale: Math.min(1, Math.floor((HUNDRED * width) / (units * size)) / HUNDRED) };
}

/** Sets a mark in the middle of the text block. */
export function arrangeMark(
  { organs, suffix }: Pick<Letterhead, 'organs' | 'suffix'>,
  style: MarkStyle,
  textWidth: number,
  colour: string,
): ArrangedMark {
  return organs.length > 1
    ? arrangeJointMark(organs, suffix, style, textWidth, colour)
    : arrangeSingleMark(`${organs[0] ?? ''}${suffix}`, style, textWidth, colour);
}

/** Digits and letters of a display face are a little wider than half a character; a mark must never break. */
const LATIN_EXCESS = 0.15;

function markWidth(text: string): number {
  return widthOf(text) + LATIN_EXCESS * (text.match(/[\x21-\x7e]/gu)?.length ?? 0);
}

function arrangeSingleMark(text: string, style: MarkStyle, textWidth: number, colour: string): ArrangedMark {
  const { size, widthScale } = fit(
    markWidth(text),
    textWidth,
    toPoints(style.largest),
    toPoints(style.smallest),
  );
  const place = { anchor: 'center', x: textWidth / 2, letterSpacing: 0, colour } as const;
  const piece: Piece = { text, typeface: style.typeface, size, widthScale, ...place };
  return { size, item: { type: 'line', spaceBefore: 0, height: style.lineHeight * size, pieces: [piece] } };
}

/**
 * Organs are spread to the width of the longest; what follows them stands right of them, in the middle of their
 * height. @rule GB/T 9704-2012 §7.2.4
 */
function arrangeJointMark(
  organs: readonly string[],
  suffix: string,
  style: MarkStyle,
  textWidth: number,
  colour: string,
): ArrangedMark {
  const columnCount = organs.length > style.singleColumn ? 2 : 1;
  const rowCount = Math.ceil(organs.length / columnCount);
  const organUnits = Math.max(...organs.map(widthOf));
  const suffixUnits = suffix === '' ? 0 : style.columnGap + widthOf(suffix);
  const units = columnCount * organUnits + (columnCount - 1) * style.columnGap + suffixUnits;
  const highest = toPoints(style.jointHeight) / rowCount / style.lineHeight;
  const largest = Math.min(toPoints(style.largestJoint), highest);
  const { size, widthScale } = fit(units, textWidth, largest, toPoints(style.smallestJoint));
  const em = size * widthScale;
  const left = (textWidth - units * em) / 2;
  const look = { typeface: style.typeface, size, widthScale, colour, anchor: 'left' } as const;
  const columns = Array.from({ length: columnCount }, (_, column) =>
    organs.slice(column * rowCount, (column + 1) * rowCount).map(
      (text): Piece => ({
        ...look,
        text,
        x: left + column * (organUnits + style.columnGap) * em,
        letterSpacing: spreading(text, organUnits, em),
      }),
    ),
  );
  const suffixPiece = {
    ...look,
    text: suffix,
    x: left + (units - suffixUnits + style.columnGap) * em,
    letterSpacing: 0,
  };
  const item: ArrangedJointMark = {
    type: 'jointMark',
    spaceBefore: 0,
    rowHeight: style.lineHeight * size,
    columns,
    ...(suffix === '' ? {} : { suffix: suffixPiece }),
  };
  return { size, item };
}

/** White after each character so that a name is as wide as the longest. */
function spreading(text: string, units: number, em: number): number {
  const gaps = [...text].length - 1;
  return gaps <= 0 ? 0 : ((units - widthOf(text)) * em) / gaps;
}
