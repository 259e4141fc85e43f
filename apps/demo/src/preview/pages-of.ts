import { layOut, type PageModel } from '@xxgk/layout';
import { composeDocument, type FontMetrics, fillPlaceholders, gbt9704, type Report } from '@xxgk/model';

/** The pages of a report as the PDF has them: same document, same style sheet, same measures. */
export function pagesOf(report: Report, metrics: FontMetrics): PageModel {
  return layOut(composeDocument(fillPlaceholders(report).report), gbt9704, metrics).pages;
}
