import type { StyleSheet } from '../style/style-sheet.js';
import type { SuppliedPictures } from './compose-picture.js';
import type { TableOrientation } from './fit-table.js';

/** What a document is composed with beside its report. */
export interface ComposeOptions {
  /** How tables B and C stand; `auto` when left out: across the page only where figures do not fit upright. */
  readonly tables?: TableOrientation;
  /** Measures that decide whether figures fit; those of GB/T 9704 when left out. */
  readonly styleSheet?: StyleSheet;
  /** The pictures that the prose names, by their path as it stands there. A picture that is not given is left out. */
  readonly pictures?: SuppliedPictures;
}
