import { createSession } from '@xxgk/document';
import { type PrepareContext, prepare, settle } from '@xxgk/pipeline';
import { describeError } from '../workers/describe-error.js';
import { appContext, appFontSource } from './app-context.js';
import { drawingResources } from './drawing-resources.js';
import { pagePlaces } from './page-places.js';
import type { PrepareRequest, PrepareResponse } from './prepare-protocol.js';

/** Keeps fonts and drawn charts for the next report. */
export function prepareWorker(): (event: MessageEvent<PrepareRequest>) => Promise<void> {
  const session = createSession();
  let fonts: PrepareContext['fonts'] = appFontSource([], drawingResources);
  let sent: readonly string[] = [];
  /** Pages that stay the same are not sent again: they are large, and nothing has to be painted. */
  async function prepareReport({
    report,
    showsPages,
    ...wanted
  }: Extract<PrepareRequest, { kind: 'report' }>): Promise<PrepareResponse> {
    try {
      const prepared = await prepare(
        { kind: 'report', report },
        appContext(wanted, fonts, drawingResources, session),
      );
      const findings = settle(prepared);
      if (!showsPages || !prepared.ok) return { ok: true, findings };
      const { metrics } = await fonts.metrics();
      const tree = prepared.treeFor();
      const model = prepared.pagesOf(tree, metrics).pages;
      const { pages } = model;
      const texts = pages.map((page) => JSON.stringify(page));
      const changed = pages.map((page, index) => (texts[index] === sent[index] ? null : page));
      sent = texts;
      return { ok: true, findings, pages: changed, places: pagePlaces(tree, model, prepared.report) };
    } catch (error) {
      sent = [];
      return { ok: false, reason: describeError(error, wanted.language) };
    }
  }
  return async ({ data }) => {
    if (data.kind === 'fonts') fonts = appFontSource(data.files, drawingResources);
    else self.postMessage(await prepareReport(data));
  };
}
