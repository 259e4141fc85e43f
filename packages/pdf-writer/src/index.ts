export type { PdfConformance, PdfOptions } from './pdf-options.js';
export { writePdf } from './write-pdf.js';
