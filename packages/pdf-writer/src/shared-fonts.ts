import { XxgkError } from '@xxgk/model';
import type { PdfFontFace } from './pdf-options.js';
import { type EmbeddedFont, type EngineDocument, type ParsedFont, parseFont } from './pdfmake-engine.js';
import { TrueTypeProgram } from './truetype-program.js';
import { TrueTypeSubset } from './truetype-subset.js';

/** A glyph of a font program: its number and its advance in thousandths of an em. */
export interface SharedGlyph {
  readonly id: number;
  readonly width: number;
}

/** A parsed font with the glyphs looked up so far. Parsing takes longer than painting, so documents share it. */
export interface SharedFont {
  /** `undefined` when the font lacks the character. */
  glyph(codePoint: number): SharedGlyph | undefined;
  /** An empty subset of the font in a document, under a resource name that is unique in it. */
  embedIn(document: EngineDocument, resource: string): EmbeddedFont;
}

/** By the bytes, so that a font is let go together with them; then by member of the collection. */
const parsed = new WeakMap<Uint8Array, Map<string | undefined, SharedFont>>();

/** The font of a face, parsed at its first use. @throws XxgkError `font-missing` when it cannot be read */
export function sharedFont({ id, bytes, collectionName }: PdfFontFace): SharedFont {
  const members = parsed.get(bytes) ?? new Map<string | undefined, SharedFont>();
  const font = members.get(collectionName) ?? open(id, bytes, collectionName);
  parsed.set(bytes, members.set(collectionName, font));
  return font;
}

function open(id: string, bytes: Uint8Array, collectionName: string | undefined): SharedFont {
  try {
    return share(parseFont(bytes, collectionName), bytes);
  } catch (cause) {
    throw new XxgkError('font-missing', `The font of face ${id} cannot be read`, { cause });
  }
}

/** Outlines in CFF are left to fontkit; a TrueType font is cut by this package. */
function share({ font, embedIn }: ParsedFont, bytes: Uint8Array): SharedFont {
  const { tables } = font.directory;
  const program = tables['glyf'] === undefined ? undefined : new TrueTypeProgram(bytes, tables);
  const scale = 1000 / font.unitsPerEm;
  const glyphs = new Map<number, SharedGlyph | undefined>();
  const lookUp = (codePoint: number): SharedGlyph | undefined => {
    const glyph = font.glyphForCodePoint(codePoint);
    if (glyph.id === 0) return undefined;
    return { id: glyph.id, width: (program?.metrics(glyph.id).advance ?? glyph.advanceWidth) * scale };
  };
  return {
    glyph(codePoint) {
      if (!glyphs.has(codePoint)) glyphs.set(codePoint, lookUp(codePoint));
      return glyphs.get(codePoint);
    },
    embedIn(document, resource) {
      const embedded = embedIn(document, resource);
      if (program !== undefined) embedded.subset = new TrueTypeSubset(program);
      return embedded;
    },
  };
}
