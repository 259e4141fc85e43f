import type { FontMetrics } from '@xxgk/document';
import { vendoredMetrics } from '@xxgk/fonts';
import { chartPictures } from '../charts/chart-pictures.js';
import { metricsWith } from '../fonts/examine-own-fonts.js';
import type { LayoutRequest, LayoutResponse, PrintedReport } from './layout-protocol.js';
import { pagesOf } from './pages-of.js';

let metrics: Promise<FontMetrics> = Promise.resolve(vendoredMetrics());
let sent: readonly string[] = [];

self.onmessage = async ({ data }: MessageEvent<LayoutRequest>) => {
  if (data.kind === 'fonts') metrics = metricsWith(data.files);
  else self.postMessage(await layOutReport(data));
};

/** Pages that stay the same are not sent again: they are large, and nothing has to be painted. */
async function layOutReport(wanted: PrintedReport): Promise<LayoutResponse> {
  try {
    const { pictures } = await chartPictures(wanted.report, wanted.previous);
    const { pages } = pagesOf(wanted, await metrics, pictures);
    const texts = pages.map((page) => JSON.stringify(page));
    const changed = pages.map((page, index) => (texts[index] === sent[index] ? null : page));
    sent = texts;
    return { ok: true, pages: changed };
  } catch (error) {
    sent = [];
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
