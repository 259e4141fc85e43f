import { XxgkError } from '@xxgk/model';
import { extractedText } from './extracted-text.js';
import type { PdfFontFace, PdfFontSource } from './pdf-options.js';
import type { EmbeddedFont, EngineDocument, PdfReference } from './pdfmake-engine.js';
import { type SharedFont, sharedFont } from './shared-fonts.js';

/** The faces one document uses, each embedded with the characters it is asked for. */
export class DocumentFonts {
  readonly #document: EngineDocument;
  readonly #source: PdfFontSource;
  readonly #faces = new Map<string, DocumentFace>();

  constructor(document: EngineDocument, source: PdfFontSource) {
    this.#document = document;
    this.#source = source;
  }

  /** The face layout calls `id`. @throws XxgkError `font-missing` when there is none or it cannot be read */
  face(id: string): DocumentFace {
    const known = this.#faces.get(id);
    if (known !== undefined) return known;
    const source = this.#source.fontFaces.get(id);
    if (source === undefined) throw new XxgkError('font-missing', `No font for face ${id}`);
    const face = new DocumentFace(this.#document, source, `F${this.#faces.size + 1}`);
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

  constructor(document: EngineDocument, { id, ...source }: PdfFontFace, resource: string) {
    this.#id = id;
    this.#font = sharedFont({ id, ...source });
    this.#embedded = this.#font.embedIn(document, resource);
  }

  /** Name of the font in the resources of a page. */
  get resource(): string {
    return this.#embedded.id;
  }

  get reference(): PdfReference {
    return this.#embedded.ref();
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
      throw new XxgkError('document-invalid', `Face ${this.#id} lacks the character ${name} set in it`);
    }
    const { subset, widths, unicode } = this.#embedded;
    const cid = subset.glyphs.push(glyph.id) - 1;
    widths[cid] = glyph.width;
    unicode[cid] = Array.from(extractedText(written), (character) => character.codePointAt(0) ?? 0);
    return cid.toString(16).padStart(4, '0');
  }
}
