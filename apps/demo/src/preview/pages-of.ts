import { layOut, type PageModel } from '@xxgk/layout';
import { composeDocument, type FontMetrics, fillPlaceholders, gbt9704 } from '@xxgk/model';
import type { PrintedReport } from './layout-protocol.js';

/** The pages of a report as the PDF has them: same document, same style sheet, same measures. */
export function pagesOf({ report, previous }: PrintedReport, metrics: FontMetrics): PageModel {
  return layOut(composeDocument(fillPlaceholders(report, { previous }).report), gbt9704, metrics).pages;
}
