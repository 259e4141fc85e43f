import { type SignatureStyle, titleWidth } from '@xxgk/document';

/** Space a word processor puts between a digit and a Chinese character, in characters. */
const SCRIPT_GAP = 0.2;

/** Lines nearer than this are as long as each other: letter spacing, which is not counted here, decides for the date. */
const SAME_WIDTH = 0.05;

/** Where a line of the signature stands, in characters from one edge of the text block. */
export type LinePlace =
  | { readonly from: 'left'; readonly characters: number }
  | { readonly from: 'right'; readonly characters: number };

/**
 * Places 署名 and 成文日期: the longer line by its distance from the right edge, the other by its first character.
 * Lengths in characters. Pure.
 * @rule GB/T 9704-2012 §7.3.5.2
 */
export function placeSignature(
  organ: string,
  date: string,
  style: SignatureStyle,
  charactersPerLine: number,
): { readonly organ: LinePlace; readonly date: LinePlace } {
  const organWidth = lineWidth(organ);
  const dateWidth = lineWidth(date);
  const anchored = { from: 'right', characters: style.organIndent } as const;
  if (organWidth - dateWidth > SAME_WIDTH) {
    const start = charactersPerLine - style.organIndent - organWidth;
    return { organ: anchored, date: fromLeft(start + style.dateIndent) };
  }
  const start = charactersPerLine - style.organIndent - dateWidth;
  return { organ: fromLeft(start - style.dateIndent), date: anchored };
}

function fromLeft(characters: number): LinePlace {
  return { from: 'left', characters: Math.max(0, characters) };
}

/** Full-width characters count 1, others ½, and each meeting of a Chinese character with a digit or letter its gap. */
function lineWidth(text: string): number {
  const meetings = text.match(/\p{Script=Han}(?=[0-9A-Za-z])|[0-9A-Za-z](?=\p{Script=Han})/gu)?.length ?? 0;
  return titleWidth(text) + meetings * SCRIPT_GAP;
}
