import type { Finding } from './finding.js';
import type { Language } from './language.js';
import type { Session } from './session.js';
import type { StyleSheet } from './style/style-sheet.js';
import type { DocumentTree } from './tree/nodes.js';

/** What a writer is told beside the document. Writers are pure: time is passed in. */
export interface WriterOptions {
  /** Moment the file claims to be made, ISO 8601 with zone: `2023-01-18T00:00:00+08:00`. */
  readonly createdAt: string;
  readonly styleSheet?: StyleSheet;
  /** Language of the findings; Chinese when left out. */
  readonly language?: Language;
  /** Keeps what is alike from one document to the next. */
  readonly session?: Session;
  /**
   * What the file is made with, as JSON for who makes it again to verify it. It goes where the document's attachment
   * goes, and is left out where that is.
   */
  readonly making?: string;
}

/** The bytes of a whole file, and what the writer could not express. */
export interface WriterResult {
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
}

/** The one signature of every writer. Same document and options, same bytes. */
export type Writer<Options extends WriterOptions = WriterOptions> = (
  document: DocumentTree,
  options: Options,
) => Promise<WriterResult>;
