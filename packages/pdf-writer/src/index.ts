export { type PaintOptions, paintPdf } from './paint-pdf.js';
export type { PdfConformance, PdfFontFace, PdfFontSource, PdfOptions } from './pdf-options.js';
export { writePdf } from './write-pdf.js';
