import type { SourceBeside } from '../beside.js';
import type { EmbeddedData, SourceDocument } from '../source-document.js';

/** A stretch of text on a page. Points from the top left corner; `baseline` is where its letters stand. */
export interface TextPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly fontSize: number;
  /** Its line runs neither across nor up or down. */
  readonly isAskew?: true;
}

/** A straight horizontal or vertical line. `at` is its height or its distance from the left. */
export interface Ruling {
  readonly direction: 'horizontal' | 'vertical';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page shows, as far as text and tables need it. Lengths in points. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly TextPiece[];
  readonly rulings: readonly Ruling[];
}

/** What a PDF says of itself as a file for the archive. */
export interface PdfTraits {
  /** Part and level of PDF/A that the file claims, as in `3A`. */
  readonly pdfa: string | undefined;
  /** Whoever opens it unlocks it first, with or without a password. */
  readonly isEncrypted: boolean;
  /** Names of fonts that the file does not bring. */
  readonly missingFonts: readonly string[];
  /** Numbers of pages with something laid over them: comments, stamps, fields. */
  readonly annotatedPages: readonly number[];
}

/** A PDF taken apart: its pages, and the files that are attached to it. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  readonly embedded: readonly EmbeddedData[];
}

/** A PDF as a document, and what it says of itself. */
export interface ExaminedPdf {
  readonly document: SourceDocument;
  readonly traits: PdfTraits;
  readonly beside: SourceBeside;
}
