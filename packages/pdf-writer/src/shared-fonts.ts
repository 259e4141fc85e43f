import { defineError, type Session, slotFor } from '@xxgk/document';
import { FontProgram, fontTables, type GlyphLookup, glyphLookup } from '@xxgk/fonts';
import { describeFont, type FontDescription, unitsPerEm } from './font-description.js';
import type { FontSubset } from './font-subset.js';
import { openByFontkit } from './fontkit-subset.js';
import type { PdfFontFace } from './pdf-options.js';
import { type EarlierGlyphs, TrueTypeSubset } from './truetype-subset.js';

/** A glyph of a font program: its number and its advance in thousandths of an em. */
export interface SharedGlyph {
  readonly id: number;
  readonly width: number;
}

/** An opened font with the glyphs looked up so far. The documents of a session share it. */
export interface SharedFont {
  readonly description: FontDescription;
  /** What is drawn for a character that the font lacks. */
  readonly missing: SharedGlyph;
  /** `undefined` when the font lacks the character. */
  glyph(codePoint: number): SharedGlyph | undefined;
  /** A subset with nothing but `missing`. */
  newSubset(): FontSubset;
}

const unreadable = defineError('font-missing', {
  'zh-CN': (face: string) => `字体 ${face} 的文件无法读取。`,
  en: (face) => `The font of face ${face} cannot be read.`,
});

/** By the bytes, so that a font is let go together with them; then by member of the collection. */
const fontsOf = slotFor<Uint8Array, Map<string | undefined, SharedFont>>(() => new Map());

/** The font of a face, opened at its first use. @throws XxgkError `font-missing` when it cannot be read */
export async function sharedFont(
  { id, bytes, collectionName }: PdfFontFace,
  session: Session,
): Promise<SharedFont> {
  const members = fontsOf(session, bytes);
  try {
    const font = members.get(collectionName) ?? (await open(bytes, collectionName));
    members.set(collectionName, font);
    return font;
  } catch (cause) {
    throw unreadable([id], cause);
  }
}

/** TrueType outlines are cut by this package, others by fontkit. */
async function open(bytes: Uint8Array, collectionName: string | undefined): Promise<SharedFont> {
  // A Node Buffer would share memory where a Uint8Array copies: slice() must copy.
  const file = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = fontTables(file, collectionName);
  const program = new FontProgram(tables);
  const lookUp = glyphLookup(program.table('cmap'));
  const description = describeFont(tables, program);
  if (lookUp !== undefined && tables.has('glyf')) {
    const earlier: EarlierGlyphs = new Map();
    return share(program, description, { lookUp, newSubset: () => new TrueTypeSubset(program, earlier) });
  }
  return share(program, description, await openByFontkit(file, collectionName));
}

function share(
  program: FontProgram,
  description: FontDescription,
  { lookUp, newSubset }: { readonly lookUp: GlyphLookup; newSubset(): FontSubset },
): SharedFont {
  const scale = 1000 / unitsPerEm(program);
  const shared = (id: number): SharedGlyph => ({ id, width: program.metrics(id).advance * scale });
  const glyphs = new Map<number, SharedGlyph | undefined>();
  return {
    description,
    missing: shared(0),
    glyph(codePoint) {
      if (!glyphs.has(codePoint)) {
        const id = lookUp(codePoint);
        glyphs.set(codePoint, id === 0 ? undefined : shared(id));
      }
      return glyphs.get(codePoint);
    },
    newSubset,
  };
}
