import type { LetterheadStyle } from '../style/official-style.js';
import type { Piece } from './arrangement.js';
import type { PageFrame } from './page-frame.js';

const LABEL = '签发人：';
/** A name of two characters is spread to the width of three. */
const SPREAD = '\u3000';

/**
 * 签发人 of a document to a superior, line by line, host first: the last line ends one character from the right edge,
 * the names of the others begin where those of the first line begin. @rule GB/T 9704-2012 §7.2.6
 */
export function arrangeSigners(
  names: readonly string[],
  style: LetterheadStyle,
  frame: PageFrame,
): readonly (readonly Piece[])[] {
  const { perLine, nameWidth, label, name } = style.signer;
  const inFirstLine = Math.min(perLine, names.length);
  const width = Math.max(nameWidth, ...names.map((text) => [...text].length)) + 1;
  const right = frame.textWidth - style.sideIndent * frame.character;
  const namesLeft = right - (inFirstLine * width - 1) * frame.character;
  const look = { size: frame.character, letterSpacing: 0, widthScale: 1, anchor: 'left' } as const;
  const lines: Piece[][] = [];
  names.forEach((text, index) => {
    const column = index % perLine;
    const line = column === 0 ? [] : (lines.pop() ?? []);
    if (index === 0) {
      line.push({
        ...look,
        text: LABEL,
        typeface: label,
        x: namesLeft - LABEL.length * frame.character,
      });
    }
    line.push({
      ...look,
      text: spread(text),
      typeface: name,
      x: namesLeft + column * width * frame.character,
    });
    lines.push(line);
  });
  return lines;
}

function spread(name: string): string {
  const characters = [...name];
  return characters.length === 2 ? characters.join(SPREAD) : name;
}
