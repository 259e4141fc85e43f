import { type FontMetrics, gbt9704 } from '@xxgk/document';
import { layOut, type PageModel } from '@xxgk/layout';
import { composeDocument, fillPlaceholders, type SuppliedPictures } from '@xxgk/model';
import type { PrintedReport } from './layout-protocol.js';

/** The pages of a report as the PDF has them: same document, same style sheet, same measures, same pictures. */
export function pagesOf(
  { report, previous }: PrintedReport,
  metrics: FontMetrics,
  pictures: SuppliedPictures = new Map(),
): PageModel {
  const filled = fillPlaceholders(report, { previous }).report;
  return layOut(composeDocument(filled, { pictures }), gbt9704, metrics).pages;
}
