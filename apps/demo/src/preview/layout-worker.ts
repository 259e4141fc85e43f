import { vendoredMetrics } from '@xxgk/fonts';
import { layOut, type PageModel } from '@xxgk/layout';
import { composeDocument, fillPlaceholders, gbt9704, type Report } from '@xxgk/model';
import { chartPictures } from '../charts/chart-pictures.js';

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
self.onmessage = async ({ data: { id, report, previous } }: MessageEvent<LayoutRequest>) => {
  const filled = fillPlaceholders(report, { previous }).report;
  // Without a network the program that draws may be missing; the text is shown all the same.
  const { pictures } = await chartPictures(filled, previous).catch(() => ({ pictures: new Map() }));
  const { pages } = layOut(composeDocument(filled, { pictures }), gbt9704, metrics);
  const response: LayoutResponse = { id, pages };
  self.postMessage(response);
};
