/** The containers a document can come in. */
export type SourceFormat = 'doc' | 'docx' | 'html' | 'odt' | 'ofd' | 'pdf' | 'rtf' | 'text' | 'xlsx';

/** Where something stood in a file, counted from 1 as a person would; only what the format knows is there. */
export interface SourcePlace {
  readonly page?: number;
  readonly sheet?: string;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  /** Paragraph of the document, tables left out. */
  readonly paragraph?: number;
  /** Line of a text file. */
  readonly line?: number;
  /** First character in the decoded text, from 0. */
  readonly offset?: number;
}

/** A stretch of a paragraph that stands out by what its own words are given, not by a style. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
  readonly isStrong?: true;
  readonly isUnderlined?: true;
  readonly link?: string;
}

/** A note that a paragraph calls, at the character before which its mark stands; the mark is none of the text. */
export interface SourceFootnote {
  readonly at: number;
  readonly text: string;
  readonly spans?: readonly SourceSpan[];
}

/** How a paragraph stands; only what it is given itself, and only where the format is read so far. */
export interface SourceStand {
  readonly alignment?: 'left' | 'center' | 'right';
  /** It begins a page. */
  readonly startsPage?: true;
  /** It is a point of a list, with a mark before it that is none of its words. */
  readonly isPoint?: true;
  /** It stands on a page that is held across. */
  readonly isTurned?: true;
}

export interface SourceParagraph extends SourceStand {
  readonly type: 'paragraph';
  readonly text: string;
  /** In reading order; left out where nothing stands out. */
  readonly spans?: readonly SourceSpan[];
  /** Only where the format is read so far. */
  readonly footnotes?: readonly SourceFootnote[];
  /** Level of a heading that the file marks as one. */
  readonly headingLevel?: number;
  readonly place: SourcePlace;
}

/** One cell of a table; `row` and `column` count from 0, spans count the rows and columns it covers. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly alignment?: 'left' | 'center' | 'right';
  readonly place: SourcePlace;
}

export interface SourceTable {
  readonly type: 'table';
  readonly rowCount: number;
  /** 0 where cells only follow each other, as in plain text: then what stands above a cell says nothing. */
  readonly columnCount: number;
  /** In reading order; a grid may have holes where the file has them. */
  readonly cells: readonly SourceCell[];
  readonly place: SourcePlace;
  /** No rules are drawn: rows and columns were told by where the words stand. */
  readonly isLoose?: true;
}

export type SourceBlock = SourceParagraph | SourceTable;

/** Data that a file carries beside what it shows, as they stand. */
export interface EmbeddedData {
  /** The namespace of a part of a Word document, the media type of a script, the name of an attachment of a PDF or OFD. */
  readonly name: string;
  readonly text: string;
  /** Of the root of a part of a Word document. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * Why words of a file are not among its blocks: an element that is not known, words struck through, hidden, or shown so
 * that nobody sees them (white, tiny), watermarks, words that ask for others; what is no words of its own: pictures,
 * charts, lists of contents; and changes that nobody accepted or rejected yet, which are taken as accepted.
 */
export type SourceNoteKind =
  | 'not-read'
  | 'struck'
  | 'hidden'
  | 'unseen'
  | 'overlaid'
  | 'placeholder'
  | 'picture'
  | 'chart'
  | 'contents'
  | 'revised';

/** Something that a file holds and that was left out of its blocks. */
export interface SourceNote {
  readonly kind: SourceNoteKind;
  /** The words; of what was not read the name of the element and what words it has. */
  readonly text: string;
  readonly place: SourcePlace;
}

/**
 * What a container holds, before anyone asks what it means: paragraphs and tables in reading order. Every format is
 * turned into this, and whoever knows the kind of document makes sense of it.
 */
export interface SourceDocument {
  readonly format: SourceFormat;
  readonly blocks: readonly SourceBlock[];
  /** What programs put into the file for programs. */
  readonly embedded?: readonly EmbeddedData[];
  /** What was left out, in reading order. */
  readonly notes?: readonly SourceNote[];
  /** Documents that a page links or shows in a frame, by name. */
  readonly attachments?: readonly string[];
  /** A PDF or OFD with so few characters that its pages must be pictures. */
  readonly isScan?: true;
}
