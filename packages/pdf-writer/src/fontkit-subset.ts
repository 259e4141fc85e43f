import type { GlyphLookup } from '@xxgk/fonts';
import type { FontSubset } from './font-subset.js';

/** What is used of a font opened by fontkit. */
interface OpenedFont {
  glyphForCodePoint(codePoint: number): { readonly id: number };
  createSubset(): { readonly glyphs: number[]; encode(): Uint8Array; readonly cff?: object };
}

type Create = (bytes: Uint8Array, postscriptName?: string) => OpenedFont | null;

/** A font that fontkit reads and cuts. */
export interface FontkitFont {
  readonly lookUp: GlyphLookup;
  newSubset(): FontSubset;
}

/**
 * Opens a font this package cannot cut itself: one whose outlines are in CFF, or that maps no Unicode. Loads fontkit,
 * which takes longer than a document. The only file that imports it. @throws Error when it cannot be read
 */
export async function openByFontkit(bytes: Uint8Array, collectionName?: string): Promise<FontkitFont> {
  const { create } = await import('fontkit');
  const font = (create as unknown as Create)(bytes, collectionName);
  if (font === null) throw new Error('The collection has no such font');
  return {
    lookUp: (codePoint) => font.glyphForCodePoint(codePoint).id,
    newSubset() {
      const subset = font.createSubset();
      return {
        glyphs: subset.glyphs,
        program: () =>
          subset.cff === undefined
            ? { key: 'FontFile2', entries: {}, bytes: subset.encode() }
            : { key: 'FontFile3', entries: { Subtype: 'CIDFontType0C' }, bytes: subset.encode() },
      };
    },
  };
}
