import type { Typeface } from './font-metrics.js';
import type { Length } from './length.js';
import type { ClosingStyle, ImprintStyle, LetterheadStyle } from './official-style.js';

/** How the text of one role is set. */
export interface TextStyle {
  readonly typeface: Typeface;
  readonly size: Length;
  readonly alignment: 'justify' | 'center' | 'left' | 'right';
  /** First-line indent in characters (字). */
  readonly firstLineIndent: number;
  /** Stays on the page of the block that follows. */
  readonly keepWithNext: boolean;
  /** The clause of the standard. */
  readonly source: string;
}

/** Page, text block and grid. @rule GB/T 9704-2012 §5.2 */
export interface PageStyle {
  readonly width: Length;
  readonly height: Length;
  readonly margin: {
    readonly top: Length;
    readonly bottom: Length;
    readonly left: Length;
    readonly right: Length;
  };
  readonly linesPerPage: number;
  readonly charactersPerLine: number;
  /** Distance of two base lines. */
  readonly linePitch: Length;
  /** Added to the advance of each body character so that 28 of them fill the measure. */
  readonly letterSpacing: Length;
  readonly source: string;
}

/** Page number. @rule GB/T 9704-2012 §7.5 */
export interface PageNumberStyle {
  readonly typeface: Typeface;
  readonly size: Length;
  /** From the foot of the text block to the 一字线. */
  readonly distance: Length;
  /** 空一字: characters left free at the outer edge, in characters of the body size. */
  readonly outerIndent: number;
  /** In the middle of the foot instead of at the outer edge, as some local rules ask. */
  readonly isCentred?: true;
  readonly prefix: string;
  readonly suffix: string;
  readonly source: string;
}

/** How closely the rows of a table stand. */
export interface TableMeasures {
  readonly size: Length;
  readonly linePitch: Length;
  readonly cellMargin: { readonly horizontal: Length; readonly vertical: Length };
  readonly minimumRowHeight: Length;
}

/** Statistical tables. GB/T 9704 leaves their typography open; these are house measures. */
export interface TableStyle extends TableMeasures {
  /** Lines between cells. */
  readonly border: Length;
  /** Lines around the table. */
  readonly frame: Length;
  /** Ground of header cells as six hexadecimal digits of red, green and blue; none when left out. */
  readonly headerTint?: string;
  /** Closer measures for tables set across the page, which is less high. */
  readonly landscape: TableMeasures;
  /** The closest measures, for tables whose figures have no room otherwise. */
  readonly dense: TableMeasures;
  /** Wider measures, for tables of words in running text. */
  readonly runningText: TableMeasures;
  readonly headerTypeface: Typeface;
  readonly typeface: Typeface;
  readonly source: string;
}

/**
 * Pictures in the prose. They stand on the grid of lines: white above and below fills the last line of picture and
 * caption. GB/T 9704 is silent; these are house measures.
 */
export interface PictureStyle {
  /** At most this share of the height of the text block, caption included. */
  readonly maximumShare: number;
  /** At least this much white above the picture, and between it and its caption. */
  readonly white: Length;
  readonly source: string;
}

/** Notes at the foot of the page. GB/T 9704 is silent; these are measures of word processors. */
export interface FootnoteStyle {
  readonly typeface: Typeface;
  readonly size: Length;
  readonly linePitch: Length;
  /** The mark beside the words: its size and how far it is raised, in em of theirs. */
  readonly mark: { readonly size: number; readonly raise: number };
  /** Room above the notes with the line that parts them from the text; its length is a share of that of the text. */
  readonly separator: { readonly room: Length; readonly thickness: Length; readonly share: number };
  readonly source: string;
}

/** Blank lines and indents around the signature. @rule GB/T 9704-2012 §7.3.5.2 */
export interface SignatureStyle {
  readonly blankLinesBefore: number;
  readonly organIndent: number;
  readonly dateIndent: number;
  readonly source: string;
}

/** Roles of text that a style sheet sets. */
export type TextRole =
  | 'title'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'salutation'
  | 'pictureCaption'
  | 'tableCaption'
  | 'signature';

/** Every measure of a layout, once, as data; layout and writers only translate units. */
export interface StyleSheet {
  readonly id: string;
  readonly page: PageStyle;
  readonly text: Readonly<Record<TextRole, TextStyle>>;
  readonly blankLinesAfterTitle: number;
  readonly table: TableStyle;
  readonly picture: PictureStyle;
  readonly footnote: FootnoteStyle;
  readonly pageNumber: PageNumberStyle;
  readonly signature: SignatureStyle;
  readonly letterhead: LetterheadStyle;
  readonly closing: ClosingStyle;
  readonly imprint: ImprintStyle;
}
