/// <reference path="./pdfmake.d.ts" />
import imported, {
  type EmbeddedFont,
  type FontkitFont,
  type OutlineNode,
  type PdfPage,
  type PdfReference,
  type PdfText,
  type PdfValue,
  type StructureNode,
  type VirtualFiles,
} from 'pdfmake/js/PDFDocument.js';
import { deflatedProgram } from './truetype-subset.js';

export type { EmbeddedFont, FontkitFont, OutlineNode, PdfPage, PdfReference, PdfValue, StructureNode };

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

const noFiles: VirtualFiles = {
  existsSync: () => false,
  readFileSync: (path) => {
    throw new Error(`No such file: ${path}`);
  },
};

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
      noFiles,
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

  /** A font program, which PDFKit asks for without a dictionary, is written as it was deflated by this package. */
  override ref(data?: Readonly<Record<string, PdfValue | undefined>>): PdfReference {
    const reference = super.ref(data);
    if (data !== undefined) return reference;
    const end = reference.end.bind(reference);
    reference.end = (stream) => {
      const deflated = stream === undefined ? undefined : deflatedProgram(stream);
      if (deflated !== undefined) {
        reference.compress = false;
        reference.data.Filter = 'FlateDecode';
      }
      end(deflated ?? stream);
    };
    return reference;
  }

  /** Finishes the file. */
  toBytes(): Uint8Array {
    this.end();
    const { buffer, byteOffset, byteLength } = this.read();
    return new Uint8Array(buffer, byteOffset, byteLength);
  }
}

const constant = { autoFirstPage: false, font: null, tagged: true, displayTitle: true };

/** PDFKit digests `info` into the file identifier and wants a date in it. */
function seed(identity: string): object {
  return { CreationDate: { getTime: () => 0, valueOf: () => 0 }, Identity: identity };
}

/** A parsed font program that any number of documents can embed. */
export interface ParsedFont {
  readonly font: FontkitFont;
  embedIn(document: EngineDocument, id: string): EmbeddedFont;
}

/** Parses a font, or the member `collectionName` of a collection. @throws whatever fontkit throws */
export function parseFont(bytes: Uint8Array, collectionName: string | undefined): ParsedFont {
  const normal = collectionName === undefined ? 'font' : ['font', collectionName];
  const files: VirtualFiles = { existsSync: () => true, readFileSync: () => bytes };
  const opener = new PdfmakeDocument(
    { font: { normal } },
    {},
    {},
    {},
    { ...constant, tagged: false },
    files,
    noAccess,
  );
  const first = opener.provideFont('font', false, false);
  const Embedded = first.constructor as new (
    document: EngineDocument,
    font: FontkitFont,
    id: string,
  ) => EmbeddedFont;
  return {
    font: first.font,
    embedIn(document, id) {
      const embedded = new Embedded(document, first.font, id);
      document._fontFamilies[id] = embedded;
      return embedded;
    },
  };
}
