import type { Bytes } from './bytes.js';
import { type DocumentHead, STRUCTURES } from './document-head.js';

/** A stretch of text and where it stands in the file. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** Place of the first character in the file. */
  readonly start: number;
  readonly isNarrow: boolean;
}

/** The characters of a document by their number. */
export interface DocText {
  readonly length: number;
  readonly codeAt: (character: number) => number;
  /** The place in the file, by which properties are kept. */
  readonly placeOf: (character: number) => number;
}

const NARROW = 0x4000_0000;
/** What bytes from 0x80 on stand for where a character has one byte. @rule [MS-DOC] §2.9.73 */
const WINDOWS: Readonly<Record<number, number>> = {
  130: 0x201a,
  131: 0x0192,
  132: 0x201e,
  133: 0x2026,
  134: 0x2020,
  135: 0x2021,
  136: 0x02c6,
  137: 0x2030,
  138: 0x0160,
  139: 0x2039,
  140: 0x0152,
  145: 0x2018,
  146: 0x2019,
  147: 0x201c,
  148: 0x201d,
  149: 0x2022,
  150: 0x2013,
  151: 0x2014,
  152: 0x02dc,
  153: 0x2122,
  154: 0x0161,
  155: 0x203a,
  156: 0x0153,
  159: 0x0178,
};

/** Puts the text together from the pieces of the file. @rule [MS-DOC] §2.9.38, §2.9.177 @throws Error when damaged */
export function documentText(head: DocumentHead): DocText {
  const pieces = piecesOf(head.structure(STRUCTURES.pieces));
  const length = pieces.at(-1)?.to ?? 0;
  // Every character has at least one byte: a text that claims more takes bytes twice.
  if (length > head.main.length) throw new Error('the pieces lie over each other');
  let last = 0;
  const pieceAt = (character: number): Piece => {
    const isIn = (at: number): boolean => {
      const piece = pieces[at];
      return piece !== undefined && character >= piece.from && character < piece.to;
    };
    // Characters are mostly asked for in their order.
    last = [last, last + 1].find(isIn) ?? pieces.findIndex((_, at) => isIn(at));
    const piece = pieces[last];
    if (piece === undefined) throw new RangeError('a character lies outside of the text');
    return piece;
  };
  const placeOf = (character: number): number => {
    const { from, start, isNarrow } = pieceAt(character);
    return start + (character - from) * (isNarrow ? 1 : 2);
  };
  return {
    length,
    placeOf,
    codeAt: (character) => {
      const { isNarrow } = pieceAt(character);
      const place = placeOf(character);
      if (!isNarrow) return head.main.u16(place);
      const byte = head.main.u8(place);
      return WINDOWS[byte] ?? byte;
    },
  };
}

function piecesOf(structure: Bytes): readonly Piece[] {
  let at = 0;
  // Properties of pieces come first; only files that were saved in haste use them.
  while (at < structure.length && structure.u8(at) === 1) at += 3 + structure.u16(at + 1);
  if (at >= structure.length || structure.u8(at) !== 2) throw new Error('there is no list of pieces');
  const list = structure.part(at + 5, at + 5 + structure.u32(at + 1));
  const count = (list.length - 4) / 12;
  return Array.from({ length: count }, (_, index) => {
    const place = list.u32((count + 1) * 4 + index * 8 + 2);
    const isNarrow = (place & NARROW) !== 0;
    const bare = place & ~NARROW;
    return {
      from: list.u32(index * 4),
      to: list.u32(index * 4 + 4),
      start: isNarrow ? bare / 2 : bare,
      isNarrow,
    };
  });
}
