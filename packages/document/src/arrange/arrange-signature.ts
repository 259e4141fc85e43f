import { toPoints } from '../style/length.js';
import type { StyleSheet } from '../style/style-sheet.js';
import type { StampedSignature } from '../tree/official-nodes.js';
import type { ArrangedLine, Piece } from './arrangement.js';
import { pageFrame } from './page-frame.js';
import { textWidth as widthOf } from './text-width.js';

/** Lines of a signature, and the centre of each seal from the top of the first and the left of the text block. */
export interface ArrangedSignature {
  readonly blankLinesBefore: number;
  readonly lines: readonly ArrangedLine[];
  readonly seals: readonly { readonly x: number; readonly y: number; readonly diameter: number }[];
}

/**
 * 署名 and 成文日期 under seals: the date four characters from the right edge, the organ of the last seal in the middle
 * over it; further organs of a joint document to its left and above it, each under its own seal, seals apart.
 * Pure. @rule GB/T 9704-2012 §7.3.5.1
 */
export function arrangeStampedSignature(
  { organs, date }: StampedSignature,
  sheet: StyleSheet,
): ArrangedSignature {
  const style = sheet.closing.stamped;
  const { textWidth, character, linePitch } = pageFrame(sheet);
  const dateWidth = widthOf(date) * character;
  const widest = Math.max(...organs.map((organ) => widthOf(organ) * character));
  const right = Math.max(style.dateIndent * character + dateWidth / 2, widest / 2);
  const pitch = Math.max(toPoints(style.sealPitch), widest + character);
  const reach = Math.max(toPoints(style.sealDiameter), widest) / 2;
  const perRow = Math.max(
    1,
    Math.min(style.sealsPerRow, 1 + Math.floor((textWidth - right - reach) / pitch)),
  );
  const rows = rowsOf(organs, perRow);
  const look = {
    typeface: sheet.text.signature.typeface,
    size: character,
    letterSpacing: 0,
    widthScale: 1,
    anchor: 'center',
  } as const;
  const lines: ArrangedLine[] = rows.map((row, index) => ({
    type: 'line',
    height: linePitch,
    spaceBefore: index === 0 ? 0 : toPoints(style.sealPitch) - linePitch,
    pieces: row.map(
      (text, column): Piece => ({ ...look, text, x: textWidth - right - (row.length - 1 - column) * pitch }),
    ),
  }));
  lines.push({
    type: 'line',
    height: linePitch,
    spaceBefore: 0,
    pieces: [{ ...look, text: date, x: textWidth - right }],
  });
  const seals = rows.flatMap((row, index) =>
    row.map((_, column) => ({
      x: textWidth - right - (row.length - 1 - column) * pitch,
      y: linePitch + index * toPoints(style.sealPitch) - toPoints(style.sealRise),
      diameter: toPoints(style.sealDiameter),
    })),
  );
  return { blankLinesBefore: style.blankLinesBefore, lines, seals };
}

/** What a picture of the host's seal says to who cannot see it. */
export function sealAlternative(organs: readonly string[]): string {
  return `${organs[0] ?? ''}印章`;
}

/** The last row is full, so that the last organ stands over the date; the host begins the first. */
function rowsOf(organs: readonly string[], perRow: number): readonly (readonly string[])[] {
  const first = organs.length % perRow || perRow;
  const rows: (readonly string[])[] = [organs.slice(0, first)];
  for (let start = first; start < organs.length; start += perRow)
    rows.push(organs.slice(start, start + perRow));
  return rows;
}
