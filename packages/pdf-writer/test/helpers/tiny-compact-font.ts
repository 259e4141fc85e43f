import { fontTables, writeSfnt } from '@xxgk/fonts';
import { type Characters, tinyFont } from './tiny-font.js';

const OTTO = 0x4f54544f;

/** The tiny font with its squares in CFF; the last glyph is a square too. @rule Adobe Technical Note 5176 */
export function tinyCompactFont(characters: Characters): Uint8Array {
  const tables = [...fontTables(tinyFont(characters))].filter(([tag]) => tag !== 'glyf' && tag !== 'loca');
  const count = 1 + Math.max(...Object.values(characters));
  const file = writeSfnt([['CFF ', Uint8Array.from(compactFont(count))], ...tables]);
  new DataView(file.buffer).setUint32(0, OTTO);
  return file;
}

function compactFont(glyphs: number): number[] {
  const head = [1, 0, 4, 1, ...index([[...'TinyFont'].map((letter) => letter.charCodeAt(0))])];
  const privateDict = [...integer(0), 20];
  const top = (charStrings: number): number[] => [
    ...integer(charStrings),
    17,
    ...integer(privateDict.length),
    ...integer(charStrings - privateDict.length),
    18,
  ];
  const start = head.length + index([top(0)]).length + 4 + privateDict.length;
  const squares = Array.from({ length: glyphs }, (_, glyph) => square(100 * glyph));
  return [...head, ...index([top(start)]), 0, 0, 0, 0, ...privateDict, ...index(squares)];
}

/** Objects behind their offsets, counted from 1, in two bytes each. */
function index(objects: readonly number[][]): number[] {
  const ends = objects.map((_, last) => 1 + objects.slice(0, last + 1).flat().length);
  return [...word(objects.length), 2, ...[1, ...ends].flatMap(word), ...objects.flat()];
}

/** `rmoveto`, `hlineto`, `vlineto`, `hlineto`, `endchar`. */
function square(side: number): number[] {
  return [...short(0), ...short(0), 21, ...short(side), 6, ...short(side), 7, ...short(-side), 6, 14];
}

/** A number in a charstring. */
function short(value: number): number[] {
  return [28, ...word(value)];
}

/** A number in a DICT, always of five bytes. */
function integer(value: number): number[] {
  return [29, 0, 0, ...word(value)];
}

function word(value: number): number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}
