import { defineError, type Session, slotFor } from '@xxgk/document';
import { FontProgram, fontTables, glyphLookup, postscriptName } from '@xxgk/fonts';
import type { OfdFontFace } from './ofd-options.js';

/** A glyph: its number in the font, its advance and what it covers, in ems, upwards from the base line. */
export interface Glyph {
  readonly id: number;
  readonly advance: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A font that can be cut. The documents of a session share it. */
export interface OpenedFont {
  readonly program: FontProgram;
  readonly name: string;
  readonly isSerif: boolean;
  readonly isFixedPitch: boolean;
  /** `undefined` when the font lacks the character. */
  glyph(codePoint: number): Glyph | undefined;
}

const unreadable = defineError('font-missing', {
  'zh-CN': (face: string) => `字体 ${face} 的文件无法读取。`,
  en: (face) => `The font of face ${face} cannot be read.`,
});

const outlinesOfCff = defineError('font-missing', {
  'zh-CN': (face: string) =>
    `字体 ${face} 是 CFF 轮廓的 OpenType 字体，OFD 只能嵌入 TrueType 轮廓的字体（.ttf、.ttc）。`,
  en: (face) =>
    `The font of face ${face} has outlines in CFF; OFD embeds TrueType outlines (.ttf, .ttc) alone.`,
});

/** By the bytes, so that a font is let go together with them; then by member of the collection. */
const fontsOf = slotFor<Uint8Array, Map<string | undefined, OpenedFont>>(() => new Map());
const SERIF_CLASSES: readonly number[] = [1, 2, 3, 4, 5, 7];
const UNITS_AT = 18;

/** The font of a face, opened at its first use. @throws XxgkError `font-missing` when it cannot be read or cut */
export function openFont({ id, bytes, collectionName }: OfdFontFace, session: Session): OpenedFont {
  const members = fontsOf(session, bytes);
  const known = members.get(collectionName);
  if (known !== undefined) return known;
  const font = open(id, bytes, collectionName);
  members.set(collectionName, font);
  return font;
}

function open(id: string, bytes: Uint8Array, collectionName: string | undefined): OpenedFont {
  const tables = tablesOf(id, bytes, collectionName);
  if (tables.has('CFF ') || tables.has('CFF2')) throw outlinesOfCff([id]);
  try {
    const program = new FontProgram(tables);
    const lookUp = glyphLookup(program.table('cmap'));
    if (lookUp === undefined) throw new Error('The font maps no Unicode');
    const unitsPerEm = program.view('head').getUint16(UNITS_AT);
    const os2 = program.view('OS/2');
    const glyphs = new Map<number, Glyph | undefined>();
    return {
      program,
      name: postscriptName(tables) ?? '',
      isSerif: os2.byteLength >= 32 && SERIF_CLASSES.includes(os2.getUint8(30)),
      isFixedPitch: program.view('post').getUint32(12) !== 0,
      glyph(codePoint) {
        if (!glyphs.has(codePoint)) {
          const glyph = lookUp(codePoint);
          glyphs.set(codePoint, glyph === 0 ? undefined : measured(program, glyph, unitsPerEm));
        }
        return glyphs.get(codePoint);
      },
    };
  } catch (cause) {
    throw unreadable([id], cause);
  }
}

function tablesOf(id: string, bytes: Uint8Array, collectionName: string | undefined) {
  try {
    // A Node Buffer would share memory where a Uint8Array copies: slice() must copy.
    return fontTables(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), collectionName);
  } catch (cause) {
    throw unreadable([id], cause);
  }
}

/** @rule OpenType 1.9 glyf: the header of an outline is what it covers */
function measured(program: FontProgram, id: number, unitsPerEm: number): Glyph {
  const advance = program.metrics(id).advance / unitsPerEm;
  const { buffer, byteOffset, byteLength } = program.outline(id);
  if (byteLength < 10) return { id, advance, left: 0, bottom: 0, right: 0, top: 0 };
  const outline = new DataView(buffer, byteOffset, byteLength);
  const [left, bottom, right, top] = [2, 4, 6, 8].map((at) => outline.getInt16(at) / unitsPerEm) as [
    number,
    number,
    number,
    number,
  ];
  return { id, advance, left, bottom, right, top };
}
