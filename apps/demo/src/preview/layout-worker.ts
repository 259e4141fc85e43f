import { vendoredMetrics } from '@xxgk/fonts';
import { layOut, type PageModel } from '@xxgk/layout';
import { composeDocument, fillPlaceholders, gbt9704, type Report } from '@xxgk/model';

export interface LayoutRequest {
  readonly id: number;
  readonly report: Report;
  readonly previous?: Report | undefined;
}

export interface LayoutResponse {
  readonly id: number;
  readonly pages: PageModel;
}

const metrics = vendoredMetrics();

/** Lays the report out as the PDF writer does: same document, same style sheet, same measures. */
self.onmessage = ({ data: { id, report, previous } }: MessageEvent<LayoutRequest>) => {
  const { pages } = layOut(composeDocument(fillPlaceholders(report, { previous }).report), gbt9704, metrics);
  const response: LayoutResponse = { id, pages };
  self.postMessage(response);
};
