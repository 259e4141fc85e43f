import type { RasterImage, VectorShape } from '@xxgk/document';

/** A page model: everything painted, in points from the top left corner, with what each mark means. Plain JSON. */
export interface PageModel {
  readonly language: string;
  readonly pages: readonly Page[];
  /** Root of the structure tree (role `Document`). */
  readonly structure: StructureElement;
  readonly outline: readonly OutlineItem[];
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** In painting order, which is reading order. */
  readonly marks: readonly Mark[];
}

/** What a mark is: the content of a structure element (by id), or decoration that a screen reader skips. */
export type MarkOwner = { readonly element: number } | { readonly artifact: 'layout' | 'pagination' };

/** One line of text of one owner. */
export interface TextMark {
  readonly kind: 'text';
  readonly owner: MarkOwner;
  /** The line runs down the page: `x` and `baseline` of a run are where its first character stands, tops to the right. */
  readonly turned?: true;
  readonly runs: readonly TextRun[];
}

/** Characters of one face and size that follow each other on one base line. */
export interface TextRun {
  /** What is drawn. */
  readonly text: string;
  /** What the one character of `text` stands for, where that is another: a character that no face has, or more than one. */
  readonly written?: string;
  /** Id of a face of the font metrics. */
  readonly face: string;
  readonly size: number;
  readonly x: number;
  /** Distance of the base line from the top of the page. */
  readonly baseline: number;
  /** Added to the advance of each character. */
  readonly letterSpacing: number;
  /** Width of the characters, letter spacing included, as a share of their own; 1 where left out. */
  readonly widthScale?: number;
  /** `#RRGGBB`; black where left out. */
  readonly colour?: string;
  /** Bold: outlines are drawn as well as filled, `STRONG_OUTLINE` of the size thick. */
  readonly isStrong?: true;
  /** Length of the line under it, which is a mark of its own. */
  readonly underline?: number;
}

/** How thick the outline of bold characters is drawn, in em. @rule practice: LibreOffice draws faces without a bold one so */
export const STRONG_OUTLINE = 1 / 40;

/** Straight lines of one thickness: borders. Each is `[x1, y1, x2, y2]`. */
export interface RuleMark {
  readonly kind: 'rules';
  readonly owner: MarkOwner;
  readonly thickness: number;
  /** `#RRGGBB`; black where left out. */
  readonly colour?: string;
  readonly lines: readonly (readonly [number, number, number, number])[];
}

/** Where a picture stands: its top left corner and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of pixels, stretched to its box. */
export interface ImageMark {
  readonly kind: 'image';
  readonly owner: MarkOwner;
  readonly box: Box;
  readonly image: RasterImage;
}

/** Opaque outlines in the units of a drawing that is stretched to its box: `width` and `height` are those of the drawing. */
export interface VectorMark {
  readonly kind: 'vector';
  readonly owner: MarkOwner;
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly VectorShape[];
}

export type Mark = TextMark | RuleMark | ImageMark | VectorMark;

/** PDF structure roles in use. */
export type StructureRole =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Note';

export interface StructureElement {
  /** Unique in the document; marks name it. */
  readonly id: number;
  readonly role: StructureRole;
  readonly children: readonly StructureElement[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly scope?: 'Column' | 'Row' | 'Both';
  /** What a table shows. */
  readonly summary?: string;
  /** What a figure shows. */
  readonly alternative?: string;
  /** Where a figure stands on its page. */
  readonly box?: Box;
}

/** A bookmark: nested by level. */
export interface OutlineItem {
  readonly title: string;
  /** Index of the page and distance from its top. */
  readonly page: number;
  readonly top: number;
  readonly children: readonly OutlineItem[];
}
