import { defineError, type Session } from '@xxgk/document';
import type { PageModel } from '@xxgk/layout';
import { EmbeddedFont } from './embedded-font.js';
import { extractedText } from './extracted-text.js';
import type { PdfFontSource } from './pdf-options.js';
import type { EngineDocument, PdfReference } from './pdfmake-engine.js';
import { type SharedFont, sharedFont } from './shared-fonts.js';

const missing = defineError('font-missing', {
  'zh-CN': (face: string) => `没有提供字体 ${face}。`,
  en: (face) => `No font for face ${face}.`,
});

const characterMissing = defineError('document-invalid', {
  'zh-CN': (face: string, character: string) => `字体 ${face} 中没有字符 ${character}。`,
  en: (face, character) => `Face ${face} lacks the character ${character} set in it.`,
});

/**
 * Opens the fonts of the faces that text is set in, by the ids of layout.
 * @throws XxgkError `font-missing` when there is none or it cannot be read
 */
export async function openFonts(
  { pages }: Pick<PageModel, 'pages'>,
  { fontFaces }: PdfFontSource,
  session: Session,
): Promise<ReadonlyMap<string, SharedFont>> {
  const fonts = new Map<string, SharedFont>();
  const runs = pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? mark.runs : [])));
  for (const id of new Set(runs.map(({ face }) => face))) {
    const source = fontFaces.get(id);
    if (source === undefined) throw missing([id]);
    fonts.set(id, await sharedFont({ ...source, id }, session));
  }
  return fonts;
}

/** The faces one document uses, each embedded with the characters it is asked for. */
export class DocumentFonts {
  readonly #document: EngineDocument;
  readonly #fonts: ReadonlyMap<string, SharedFont>;
  readonly #faces = new Map<string, DocumentFace>();

  constructor(document: EngineDocument, fonts: ReadonlyMap<string, SharedFont>) {
    this.#document = document;
    this.#fonts = fonts;
  }

  /** The face layout calls `id`. @throws XxgkError `font-missing` when it was not opened */
  face(id: string): DocumentFace {
    const known = this.#faces.get(id);
    if (known !== undefined) return known;
    const font = this.#fonts.get(id);
    if (font === undefined) throw missing([id]);
    const face = new DocumentFace(
      id,
      font,
      new EmbeddedFont(this.#document, font, `F${this.#faces.size + 1}`),
    );
    this.#faces.set(id, face);
    return face;
  }
}

/** One face in one document. Each character has a CID of its own, so that text is extracted as it was written. */
export class DocumentFace {
  readonly #id: string;
  readonly #font: SharedFont;
  readonly #embedded: EmbeddedFont;
  readonly #codes = new Map<string, string>();

  constructor(id: string, font: SharedFont, embedded: EmbeddedFont) {
    this.#id = id;
    this.#font = font;
    this.#embedded = embedded;
  }

  /** Name of the font in the resources of a page. */
  get resource(): string {
    return this.#embedded.id;
  }

  get reference(): PdfReference {
    return this.#embedded.reference;
  }

  /**
   * A text as a hexadecimal string of CIDs; `written` is what its one character stands for, if that is another.
   * @throws XxgkError `document-invalid` when the face lacks a character
   */
  encode(text: string, written?: string): string {
    if (written !== undefined) return this.#code(text, written);
    let codes = '';
    for (const character of text) codes += this.#code(character, character);
    return codes;
  }

  #code(drawn: string, written: string): string {
    const key = drawn === written ? drawn : `${drawn} ${written}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const code = this.#embed(drawn, written);
    this.#codes.set(key, code);
    return code;
  }

  #embed(drawn: string, written: string): string {
    const codePoint = drawn.codePointAt(0) ?? 0;
    const glyph = this.#font.glyph(codePoint);
    if (glyph === undefined) {
      const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      throw characterMissing([this.#id, name]);
    }
    const cid = this.#embedded.add(glyph, extractedText(written));
    return cid.toString(16).padStart(4, '0');
  }
}
