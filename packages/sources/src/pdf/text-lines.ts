import { tightText } from './join-text.js';
import type { TextPiece } from './pdf-page.js';

/** A line of text on a page. Points. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly fontSize: number;
}

/** Share of the font size by which the letters of one line may stand higher or lower. */
const SAME_LINE = 0.5;
/** Share of the font size from which a gap between two pieces is a space. */
const SPACE = 0.18;

/** Puts pieces of text together into lines, from top to bottom, each from left to right. */
export function textLines(pieces: readonly TextPiece[]): readonly TextLine[] {
  const lines: TextPiece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const reference = line?.[0];
    const isSame =
      reference !== undefined &&
      Math.abs(piece.baseline - reference.baseline) <
        Math.min(piece.fontSize, reference.fontSize) * SAME_LINE;
    if (isSame && line !== undefined) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(lineOf);
}

function lineOf(pieces: readonly TextPiece[]): TextLine {
  const inOrder = pieces.toSorted((a, b) => a.left - b.left);
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of inOrder) {
    if (text !== '' && piece.left - end > piece.fontSize * SPACE) text += ' ';
    text += piece.text;
    end = Math.max(end, piece.right);
  }
  const widest = inOrder.reduce((a, b) => (b.right - b.left > a.right - a.left ? b : a));
  return {
    text: tightText(text),
    left: inOrder[0]?.left ?? 0,
    right: end,
    baseline: widest.baseline,
    fontSize: widest.fontSize,
  };
}
