import { toPoints } from '../style/length.js';
import type { StyleSheet } from '../style/style-sheet.js';
import type { Imprint } from '../tree/official-nodes.js';
import type { Entry } from './arrange-entries.js';
import type { Piece } from './arrangement.js';
import { pageFrame } from './page-frame.js';
import { textWidth as widthOf } from './text-width.js';

/** The foot of 版记. Lengths in points. */
export interface ArrangedPrinting {
  /** 印发机关 on lines of its own, where its name leaves no room for the date. */
  readonly organ?: Entry;
  /** What stands on the last line; empty where there is none. */
  readonly pieces: readonly Piece[];
}

/** White between organ and date, in characters: less looks like one name. */
const LEAST_GAP = 1;

/** 印发机关 at the left, 印发日期 at the right of one line. Pure. @rule GB/T 9704-2012 §7.4.3 */
export function arrangePrinting({ printedBy, printedOn }: Imprint, sheet: StyleSheet): ArrangedPrinting {
  const { typeface, size, linePitch, sideIndent } = sheet.imprint;
  const { textWidth } = pageFrame(sheet);
  const em = toPoints(size);
  const indent = sideIndent * em;
  const look = { typeface, size: em, letterSpacing: 0, widthScale: 1 };
  const date: readonly Piece[] =
    printedOn === undefined ? [] : [{ ...look, text: printedOn, anchor: 'right', x: textWidth - indent }];
  if (printedBy === undefined) return { pieces: date };
  const needed = widthOf(printedBy) + (printedOn === undefined ? 0 : LEAST_GAP + widthOf(printedOn));
  if (needed * em <= textWidth - 2 * indent) {
    return { pieces: [{ ...look, text: printedBy, anchor: 'left', x: indent }, ...date] };
  }
  const organ = {
    labels: [],
    text: printedBy,
    typeface,
    size: em,
    linePitch: toPoints(linePitch),
    left: indent,
    right: indent,
  };
  return { organ, pieces: date };
}
