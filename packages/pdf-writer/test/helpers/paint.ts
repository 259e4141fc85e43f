import type { PageModel } from '@xxgk/layout';
import { type PaintOptions, paintPdf } from '../../src/paint-pdf.js';
import { PdfFile } from './pdf-file.js';
import { document, model, options } from './samples.js';

/** Paints the sample, or another model, and takes the file apart. */
export async function paint(
  changes: { pages?: PageModel; options?: Partial<PaintOptions> } = {},
): Promise<PdfFile> {
  const { bytes } = await paintPdf(changes.pages ?? model, document, { ...options, ...changes.options });
  return new PdfFile(bytes);
}
