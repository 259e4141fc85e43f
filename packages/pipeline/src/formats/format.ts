import type { Finding, WriterResult } from '@xxgk/document';
import type { ComposeProfile } from '@xxgk/model';
import type { OfdConformance } from '@xxgk/ofd-writer';
import type { PdfConformance } from '@xxgk/pdf-writer';
import type { PreparedDocument, PreparedReport } from '../prepared.js';

/** What is said of a file beside what it is made of. */
export interface ProduceOptions {
  /** Moment that the file records, ISO 8601 with zone; by the report's date when left out. */
  readonly createdAt?: string | undefined;
  /** Profile of the archival PDF; PDF/A-3a when left out. */
  readonly pdfConformance?: PdfConformance | undefined;
  /** Plain OFD or its profile for archives; plain when left out. */
  readonly ofdConformance?: OfdConformance | undefined;
  /** Fonts are put into the Word document. */
  readonly embedFonts?: boolean | undefined;
  /** Raw DEFLATE to pack Word documents and OFD with, such as Node's `deflateRawSync`. */
  readonly deflate?: ((bytes: Uint8Array, level?: number) => Uint8Array) | undefined;
  /** The same beside what else is done, for the fonts of an OFD, such as Node's `deflateRaw` as a promise. */
  readonly deflateBeside?: ((bytes: Uint8Array, level?: number) => Promise<Uint8Array>) | undefined;
  /** Version of the program that makes it, which the file records for who verifies it. */
  readonly version?: string | undefined;
  /** Makes a review copy, with these findings at their places. */
  readonly remarks?: readonly Finding[] | undefined;
}

/** The same with what a format may rely on. */
export interface WritingOptions extends ProduceOptions {
  readonly createdAt: string;
  /** What the file is made with, for formats that carry it. */
  readonly making?: string | undefined;
}

/** A format of files, and how one is made. Its writer is loaded when one is. */
export interface Format<From = PreparedReport> {
  /** What follows the report's title in the name of a file. */
  readonly ending: string;
  /** What the document is where nobody says: a page of the web has no 版头. */
  readonly profile?: ComposeProfile;
  /** It can show remarks beside the text. */
  readonly isReviewable?: true;
  /** It is painted: the fonts' files are needed. */
  readonly isPainted?: true;
  /** It carries its data and what it was made with. */
  readonly isVerifiable?: true;
  readonly write: (prepared: From, options: WritingOptions) => Promise<WriterResult>;
}

/** A format of every document, of a report and of any other. */
export type DocumentFormat = Format<PreparedDocument>;
