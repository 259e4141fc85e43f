import { type FontProgram, type FontTables, postscriptName } from '@xxgk/fonts';

/** What a font says of itself. Lengths are thousandths of an em, the angle degrees. */
export interface FontDescription {
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  /** Left, bottom, right, top of all glyphs laid over each other. */
  readonly bounds: readonly number[];
  readonly isFixedPitch: boolean;
  readonly isItalic: boolean;
  /** IBM's class of the design. */
  readonly familyClass: number;
}

const ITALIC = 0x0002;
const WITH_HEIGHTS = 2;

/** Font units to an em. @throws RangeError for a damaged font */
export function unitsPerEm(program: FontProgram): number {
  return program.view('head').getUint16(18);
}

/** Reads `head`, `hhea`, `post`, `name` and, where there is one, `OS/2`. @throws RangeError for a damaged font @rule OpenType 1.9 */
export function describeFont(tables: FontTables, program: FontProgram): FontDescription {
  const [head, hhea, post, os2] = ['head', 'hhea', 'post', 'OS/2'].map((tag) => program.view(tag)) as [
    DataView,
    DataView,
    DataView,
    DataView,
  ];
  const scale = 1000 / unitsPerEm(program);
  const ascent = hhea.getInt16(4) * scale;
  const hasHeights = os2.byteLength >= 90 && os2.getUint16(0) >= WITH_HEIGHTS;
  return {
    name: postscriptName(tables) ?? '',
    ascent,
    descent: hhea.getInt16(6) * scale,
    capHeight: (hasHeights ? os2.getInt16(88) * scale : 0) || ascent,
    xHeight: hasHeights ? os2.getInt16(86) * scale : 0,
    italicAngle: post.getInt32(4) / 0x10000,
    bounds: [36, 38, 40, 42].map((at) => head.getInt16(at) * scale),
    isFixedPitch: post.getUint32(12) !== 0,
    isItalic: (head.getUint16(44) & ITALIC) !== 0,
    familyClass: os2.byteLength >= 32 ? os2.getUint8(30) : 0,
  };
}
