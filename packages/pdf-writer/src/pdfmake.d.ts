/**
 * What this package uses of pdfmake's document class, which is PDFKit's: a writer of PDF objects. Untyped upstream. Node.js
 * takes it from pdfmake, browsers from the file that `scripts/browser.mjs` makes of it.
 */
declare module '#pdf-document' {
  /** A PDF text string; a JavaScript `string` is a PDF name. */
  export interface PdfText {
    valueOf(): string;
    readonly length: number;
  }

  /** A PDF value: number, name, text, array, dictionary or reference. */
  export type PdfValue =
    | number
    | boolean
    | string
    | PdfText
    | null
    | PdfReference
    | readonly PdfValue[]
    | { readonly [key: string]: PdfValue | undefined };

  /** An indirect object; `end` writes it, with its stream if it has one. */
  export interface PdfReference {
    // biome-ignore lint/suspicious/noExplicitAny: the dictionaries differ per object and are written once.
    data: any;
    compress: boolean;
    end(stream?: Uint8Array): void;
  }

  /** A font that a document finishes at its end. */
  export interface EngineFont {
    readonly id: string;
    finalize(): void;
  }

  export interface StructureNode {
    readonly dictionary: PdfReference;
    add(child: StructureNode | StructureContent): StructureNode;
  }

  /** One marked-content sequence of one page. */
  export interface StructureContent {
    readonly refs: readonly { readonly mcid: number }[];
  }

  export interface OutlineNode {
    readonly outlineData: { Count?: number };
    addItem(
      title: string,
      options: {
        pageNumber: number;
        top: number;
        left: number;
        zoom: number;
        fit: boolean;
        expanded: boolean;
      },
    ): OutlineNode;
  }

  export interface PdfPage {
    readonly fonts: Record<string, PdfReference>;
    readonly xobjects: Record<string, PdfReference>;
    readonly height: number;
  }

  export class PDFDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: Readonly<Record<string, unknown>>,
      virtualFiles: null,
      localAccessPolicy: (path: string) => boolean,
    );
    readonly page: PdfPage;
    readonly outline: OutlineNode;
    readonly _root: PdfReference;
    info: Record<string, string>;
    _fontFamilies: Record<string, EngineFont>;
    addPage(options: { size: readonly [number, number]; margin: number }): this;
    addContent(operators: string): this;
    markContent(tag: string, options: { type: string }): this;
    markStructureContent(role: string): StructureContent;
    endMarkedContent(): this;
    struct(role: string, options?: { readonly alt: string }): StructureNode;
    addStructure(root: StructureNode): this;
    getStructParentTree(): { limits: boolean };
    getStructTreeRoot(): PdfReference;
    addNamedEmbeddedFile(name: string, file: PdfReference): void;
    ref(data?: Readonly<Record<string, PdfValue | undefined>>): PdfReference;
    end(): void;
    /** Everything written so far. */
    read(): Uint8Array | null;
    endMetadata(): void;
    _addColorOutputIntent(): void;
  }

  /** The class itself where CommonJS modules are interoperated with, its module object in Node's ESM. */
  const imported: typeof PDFDocument | { readonly default: typeof PDFDocument };

  // biome-ignore lint/style/noDefaultExport: a CommonJS module has no other.
  export { imported as default };
}
