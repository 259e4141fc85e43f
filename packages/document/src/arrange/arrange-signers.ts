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
  const columns = Array.from({ length: inFirstLine }, (_, column) =>
    Math.max(
      nameWidth,
      ...names.filter((_name, index) => index % perLine === column).map((text) => [...text].length),
    ),
  );
  /** Where a column begins, from the first, in characters; after the last column: one character past its end. */
  const columnLeft = (column: number): number =>
    columns.slice(0, column).reduce((sum, width) => sum + width + 1, 0);
  const right = frame.textWidth - style.sideIndent * frame.character;
  const namesLeft = right - (columnLeft(inFirstLine) - 1) * frame.character;
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
      x: namesLeft + columnLeft(column) * frame.character,
    });
    lines.push(line);
  });
  return lines;
}

function spread(name: string): string {
  const characters = [...name];
  return characters.length === 2 ? characters.join(SPREAD) : name;
}
