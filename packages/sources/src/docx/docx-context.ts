import type { Numbering } from './numbering.js';
import type { ParagraphStyle } from './styles.js';

/** What the walk through a Word document knows and counts. */
export interface DocxContext {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly numbering: Numbering;
  /** Paragraphs and tables met so far. */
  readonly count: { paragraphs: number; tables: number };
}
