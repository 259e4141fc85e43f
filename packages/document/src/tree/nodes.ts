import type { Image } from './image.js';
import type { OfficialBlock } from './official-nodes.js';
import type { DocumentRecord } from './record.js';

/** Where in the report's prose a stretch of text stands. Where both differ in length they end alike: only a number is rewritten. */
export interface TextOrigin {
  /** Key of the prose, or of the section whose heading the text is. */
  readonly path: string;
  readonly line?: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text set alike. `role` marks what the stretch is, never how it looks. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
  /** `runInHeading2`: the first sentence of a paragraph that stands for a heading of that level. */
  readonly role?: 'runInHeading2' | 'runInHeading3' | 'runInHeading4';
  /** Stressed: printed bold. */
  readonly isStrong?: true;
  readonly isUnderlined?: true;
  /** Where a reader of a page or file is led who follows the words: `https://…`, `mailto:…`. */
  readonly link?: string;
  /** The words of a footnote; `value` is its mark alone, ① for the first of the document. Notes call no notes. */
  readonly footnote?: readonly Text[];
  readonly origin?: TextOrigin;
  /** Ids of the annotations that speak of it. */
  readonly annotations?: readonly number[];
}

export type Inline = Text;

/** The document's title, in the units of sense between which a line may end. */
export interface Title {
  readonly type: 'title';
  readonly segments: readonly string[];
  readonly annotations?: readonly number[];
}

/** A heading on a line of its own; its number is part of the text. Level 1 is 一、, 2 is （一）, 3 is 1., 4 is （1）. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly children: readonly Inline[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
  /** Set flush to one side or in the middle, without indent; running text where left out. */
  readonly alignment?: 'left' | 'center' | 'right';
}

/** Points without numbers, each a paragraph that begins with a mark. Numbered points are paragraphs or headings with their number. */
export interface List {
  readonly type: 'list';
  readonly items: readonly (readonly Inline[])[];
}

/** What follows begins a page. */
export interface PageBreak {
  readonly type: 'pageBreak';
}

/** One cell; `path` leads to the figure in the report that it shows. */
export interface TableCell {
  readonly type: 'tableCell';
  readonly role: 'columnHeader' | 'rowHeader' | 'figure' | 'text';
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Of several paragraphs where it has line ends. */
  readonly text: string;
  /** Of a cell of words; its usual one when left out: heads and figures in the middle, words from the left. */
  readonly alignment?: 'left' | 'center' | 'right';
  readonly path?: string;
  readonly annotations?: readonly number[];
}

export interface TableRow {
  readonly type: 'tableRow';
  readonly cells: readonly TableCell[];
  /** The row belongs together with the one after it: a page break between them is a last resort. */
  readonly keepWithNext: boolean;
}

/** A table of the official form. Spans leave no holes and no overlaps (see placeCells). */
export interface Table {
  readonly type: 'table';
  readonly id: string;
  /** What the table shows, for screen readers; not printed. */
  readonly summary: string;
  /** Relative column widths. */
  readonly columnWeights: readonly number[];
  /** Leading rows repeated on each page the table reaches. */
  readonly headerRowCount: number;
  readonly rows: readonly TableRow[];
  /** Set across the page, which is turned for it; left out for a table that stands upright. */
  readonly orientation?: 'landscape';
  /** Set in the closest measures, for figures that have no room otherwise. */
  readonly isDense?: true;
  /** Set in larger letters, as running text asks. */
  readonly isRunningText?: true;
  /** Printed above: `表1 重点任务分工`. */
  readonly caption?: string;
  /** Printed below as it stands: `注：……`. */
  readonly remark?: string;
  /** Words that were too long for their cells, which carry ①, ② … in their place; printed below the table. */
  readonly notes?: readonly string[];
}

/** A picture on lines of its own, with its caption below. */
export interface Picture {
  readonly type: 'picture';
  readonly image: Image;
  /** With its number: `图1 受理大厅`. Empty for a picture without one. */
  readonly caption: string;
  /** What the picture shows, for who cannot see it; not printed. Never empty. */
  readonly alternative: string;
}

/** 署名 and 成文日期 of an unstamped document; further organs of a joint one stand below the host. */
export interface Signature {
  readonly type: 'signature';
  readonly organ: string;
  readonly furtherOrgans?: readonly string[];
  readonly date: string;
}

export type Block =
  | Title
  | Heading
  | Paragraph
  | List
  | PageBreak
  | Table
  | Picture
  | Signature
  | OfficialBlock;

/** The blocks of one type: `BlockOf<'imprint'>`. */
export type BlockOf<Type extends Block['type']> = Extract<Block, { readonly type: Type }>;

/** A remark of a reviewer about a part of the document; it is no part of its text. Ids count from 1. */
export interface Annotation {
  readonly id: number;
  readonly severity: 'error' | 'warning' | 'note';
  /** What is wrong, how to mend it, and by which rule. */
  readonly paragraphs: readonly string[];
}

/** Data that travels inside the written file: what the document was made from. */
export interface Attachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly description: string;
  readonly text: string;
}

export interface DocumentMetadata {
  readonly title: string;
  readonly organ: string;
  /** The year it reports on, where it reports on one. */
  readonly year?: number;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly language: 'zh-CN';
  /** 成文日期, ISO 8601: `2023-01-18`. */
  readonly date?: string;
  /** What it is filed by. */
  readonly record?: DocumentRecord;
}

/** A document before layout: roles and text; no fonts, no lengths, no page or line breaks. Plain JSON. */
export interface DocumentTree {
  readonly type: 'document';
  readonly metadata: DocumentMetadata;
  readonly children: readonly Block[];
  readonly attachment?: Attachment;
  /** Only in a review copy. Nodes name them by id. */
  readonly annotations?: readonly Annotation[];
}
