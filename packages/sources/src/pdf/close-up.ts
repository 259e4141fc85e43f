import type { TextPiece } from './pdf-page.js';

/** A line that was spaced out to fill its width has a space behind every character, which nobody wrote. */
const SPACED_OUT = /^(?:\S )+\S$/u;
const HANZI = /\p{Script=Han}/u;
/** Fewest characters, spaces among them, that show that a line is spaced out: `总 计` and `自 然 人` are only set so. */
const LONG_ENOUGH = 7;

/**
 * Takes out the spaces of lines that are spaced out: in pieces that hold hanzi, and in those of letters and digits that
 * go on where such a piece ends.
 */
export function closeUp(pieces: readonly TextPiece[]): readonly TextPiece[] {
  let before: TextPiece | undefined;
  return pieces.map((piece) => {
    const text = piece.text.trim();
    const isSpacedOut = SPACED_OUT.test(text);
    const goesOn = before !== undefined && isBehind(piece, before);
    const isClosed = isSpacedOut && (HANZI.test(text) || goesOn);
    before = isClosed && (goesOn || text.length >= LONG_ENOUGH) ? piece : undefined;
    return isClosed ? { ...piece, text: piece.text.replaceAll(' ', '') } : piece;
  });
}

function isBehind({ left, baseline, fontSize }: TextPiece, before: TextPiece): boolean {
  return Math.abs(baseline - before.baseline) < 1 && Math.abs(left - before.right) < fontSize;
}
