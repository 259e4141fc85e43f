import type { OfdTraits } from './ofd/ofd-traits.js';
import type { PdfTraits } from './pdf/pdf-page.js';

/** What files of fixed pages say of themselves beside their text, by format. */
export interface FileTraits {
  readonly pdf: PdfTraits;
  readonly ofd: OfdTraits;
}
