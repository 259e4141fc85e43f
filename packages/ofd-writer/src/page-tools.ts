import type { DocumentFonts } from './document-fonts.js';
import type { DocumentImages } from './document-images.js';
import type { DrawParams } from './draw-params.js';

/** What the objects of a page are made with. */
export interface PageTools {
  readonly fonts: DocumentFonts;
  readonly images: DocumentImages;
  readonly drawParams: DrawParams;
  /** The number of a new object, which belongs to whom the mark that is painted belongs to. */
  readonly own: () => number;
}
