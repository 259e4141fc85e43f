import { create } from 'fontkit';

/** What is used of a font opened by fontkit. */
export interface OpenedFont {
  readonly postscriptName: string;
  readonly familyName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly characterSet: readonly number[];
  readonly directory: { readonly tables: Readonly<Record<string, unknown>> & { readonly fvar?: unknown } };
  readonly name: { readonly records: NameRecords };
  readonly 'OS/2'?: { readonly fsType: EmbeddingFlags };
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
}

/** The embedding rights of the OS/2 table. @rule OpenType 1.9 OS/2 fsType */
export interface EmbeddingFlags {
  readonly noEmbedding: boolean;
  readonly viewOnly: boolean;
  readonly editable: boolean;
  readonly noSubsetting: boolean;
  readonly bitmapOnly: boolean;
}

/** Names by kind (`fontFamily`, `fullName` …) and language. */
export type NameRecords = Readonly<Record<string, NamesByLanguage>> & {
  readonly license?: NamesByLanguage;
  readonly copyright?: NamesByLanguage;
};

type NamesByLanguage = Readonly<Record<string, unknown>>;

type Create = (bytes: Uint8Array) => OpenedFont | { readonly fonts: readonly OpenedFont[] };

/**
 * The fonts of a file: one, or the members of a collection. The only file that imports fontkit.
 * @throws whatever fontkit throws at a damaged file.
 */
export function openFonts(bytes: Uint8Array): readonly OpenedFont[] {
  const opened = (create as unknown as Create)(bytes);
  return 'fonts' in opened ? opened.fonts : [opened];
}
