/** What this package uses of pdfmake's document class, which is PDFKit's: a writer of PDF objects. Untyped upstream. */
declare module 'pdfmake/js/PDFDocument.js' {
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

  export interface FontkitGlyph {
    readonly id: number;
    /** Slow: decodes more than it needs. */
    readonly advanceWidth: number;
  }

  /** A parsed font program. */
  export interface FontkitFont {
    readonly unitsPerEm: number;
    readonly directory: {
      readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
    };
    glyphForCodePoint(codePoint: number): FontkitGlyph;
  }

  /** Glyphs of the font by their number in the subset, and the font program they make. */
  export interface FontSubset {
    readonly glyphs: number[];
    encode(): Uint8Array;
  }

  /** The subset of a font in one document; CIDs are indexes into these arrays. */
  export interface EmbeddedFont {
    readonly id: string;
    readonly font: FontkitFont;
    subset: FontSubset;
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    ref(): PdfReference;
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

  /** Where the document looks for font files. */
  export interface VirtualFiles {
    existsSync(path: string): boolean;
    readFileSync(path: string): Uint8Array;
  }

  export class PDFDocument {
    constructor(
      fonts: Readonly<Record<string, { readonly normal: string | string[] }>>,
      images: object,
      patterns: object,
      attachments: object,
      options: Readonly<Record<string, unknown>>,
      virtualFiles: VirtualFiles,
      localAccessPolicy: (path: string) => boolean,
    );
    readonly page: PdfPage;
    readonly outline: OutlineNode;
    readonly _root: PdfReference;
    info: Record<string, string>;
    _fontFamilies: Record<string, EmbeddedFont>;
    provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
    addPage(options: { size: readonly [number, number]; margin: number }): this;
    addContent(operators: string): this;
    markContent(tag: string, options: { type: string }): this;
    markStructureContent(role: string): StructureContent;
    endMarkedContent(): this;
    struct(role: string, options?: { readonly alt: string }): StructureNode;
    addStructure(root: StructureNode): this;
    getStructParentTree(): { limits: boolean };
    addNamedEmbeddedFile(name: string, file: PdfReference): void;
    ref(data?: Readonly<Record<string, PdfValue | undefined>>): PdfReference;
    end(): void;
    /** Everything written so far. */
    read(): Uint8Array;
    endMetadata(): void;
    _addColorOutputIntent(): void;
  }

  /** The class itself where CommonJS modules are interoperated with, its module object in Node's ESM. */
  const imported: typeof PDFDocument | { readonly default: typeof PDFDocument };

  // biome-ignore lint/style/noDefaultExport: a CommonJS module has no other.
  export { imported as default };
}
