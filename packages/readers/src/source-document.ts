/** The containers a report can come in. */
export type SourceFormat = 'docx' | 'html' | 'pdf' | 'text' | 'xlsx' | 'json' | 'yaml';

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

export interface SourceParagraph {
  readonly type: 'paragraph';
  readonly text: string;
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
}

export type SourceBlock = SourceParagraph | SourceTable;

/**
 * What a container holds, before anyone asks what it means: paragraphs and tables in reading order. Every format is
 * turned into this, and one interpreter makes a report of it.
 */
export interface SourceDocument {
  readonly format: SourceFormat;
  readonly blocks: readonly SourceBlock[];
  /** The report's JSON that this software put into the file, if any, byte for byte. */
  readonly embeddedReport?: string;
}
