/// <reference path="./pdfmake.d.ts" />
import imported, {
  type EngineFont,
  type OutlineNode,
  type PdfPage,
  type PdfReference,
  type PdfText,
  type PdfValue,
  type StructureNode,
} from '#pdf-document';

export type { EngineFont, OutlineNode, PdfPage, PdfReference, PdfValue, StructureNode };

const PdfmakeDocument = typeof imported === 'function' ? imported : imported.default;

/** What must be known before the first byte is written. */
export interface EngineOptions {
  readonly pdfVersion: '1.4' | '1.7';
  readonly subset: 'PDF/A-3a' | 'PDF/A-2b' | 'PDF/A-1b';
  readonly language: string;
  /** Document information dictionary; dates are PDF date strings. */
  readonly info: Readonly<Record<string, string>>;
  /** The file identifier is a digest of it: same seed, same identifier. */
  readonly identitySeed: string;
  readonly xmp: string;
  readonly outputProfile: Uint8Array;
}

/** A text string, which pdfmake tells from a name by its wrapper object. */
export function pdfText(value: string): PdfText {
  return new String(value);
}

const noAccess = () => false;

/**
 * pdfmake's document with this package's metadata in place of PDFKit's, which is unescaped and incomplete, and
 * the colour profile from memory. Holds one document; nothing is shared between documents.
 */
export class EngineDocument extends PdfmakeDocument {
  readonly #options: EngineOptions;

  constructor(options: EngineOptions) {
    const { pdfVersion, subset, language, identitySeed, info } = options;
    super(
      {},
      {},
      {},
      {},
      { ...constant, pdfVersion, subset, lang: language, info: seed(identitySeed) },
      null,
      noAccess,
    );
    this.#options = options;
    this.info = { ...info };
    this.getStructParentTree().limits = false;
    // PDFKit copies its own method, which reads a file, onto the instance, where it hides the one of this class.
    Reflect.deleteProperty(this, '_addColorOutputIntent');
  }

  override endMetadata(): void {
    const reference = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    reference.compress = false;
    reference.end(new TextEncoder().encode(this.#options.xmp));
    this._root.data.Metadata = reference;
  }

  override _addColorOutputIntent(): void {
    const profile = this.ref({ N: 3 });
    profile.end(this.#options.outputProfile);
    const name = pdfText('sRGB IEC61966-2.1');
    const type = { Type: 'OutputIntent', S: 'GTS_PDFA1' };
    const intent = this.ref({
      ...type,
      Info: name,
      OutputConditionIdentifier: name,
      DestOutputProfile: profile,
    });
    intent.end();
    this._root.data.OutputIntents = [intent];
  }

  /** A PDF/A-1 file lists the glyphs of its subsets. @rule ISO 19005-1 §6.3.5 */
  get listsGlyphs(): boolean {
    return this.#options.subset === 'PDF/A-1b';
  }

  /** Has a font finish itself when the document ends, as PDFKit's own do. */
  addFont(font: EngineFont): void {
    this._fontFamilies[font.id] = font;
  }

  /** Lists elements of the structure by their names, in the order of these. @rule ISO 32000-1 §14.7.2 */
  nameStructure(named: readonly (readonly [name: string, element: PdfReference])[]): void {
    if (named.length === 0) return;
    const Names = named.flatMap(([name, element]): PdfValue[] => [pdfText(name), element]);
    this.getStructTreeRoot().data.IDTree = { Names };
  }

  /** Writes a stream, deflated unless its entries name a filter. */
  stream(entries: Readonly<Record<string, PdfValue>>, bytes: Uint8Array): PdfReference {
    const reference = this.ref({ ...entries });
    reference.end(bytes);
    return reference;
  }

  /** Finishes the file. Some streams give all that was written at once, others (Node.js 26) a piece at a time. */
  toBytes(): Uint8Array {
    this.end();
    const pieces: Uint8Array[] = [];
    for (let piece = this.read(); piece !== null; piece = this.read()) pieces.push(piece);
    const [first] = pieces;
    if (first === undefined) throw new Error('PDFKit gave no file');
    if (pieces.length === 1) return new Uint8Array(first.buffer, first.byteOffset, first.byteLength);
    return joined(pieces);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.byteLength;
  }
  return whole;
}

const constant = { autoFirstPage: false, font: null, tagged: true, displayTitle: true };

/** PDFKit digests `info` into the file identifier and wants a date in it. */
function seed(identity: string): object {
  return { CreationDate: { getTime: () => 0, valueOf: () => 0 }, Identity: identity };
}
