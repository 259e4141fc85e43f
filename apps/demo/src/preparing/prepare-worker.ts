import { createSession, type Finding, type FontMetrics } from '@xxgk/document';
import type { Page, PageModel } from '@xxgk/layout';
import { type PrepareContext, prepare, settle } from '@xxgk/pipeline';
import { describeError } from '../workers/describe-error.js';
import { appContext, appFontSource, documentContext } from './app-context.js';
import { drawingResources } from './drawing-resources.js';
import { type PagePlace, pagePlaces, sourcePlaces } from './page-places.js';
import type { PrepareRequest, PrepareResponse, PrepareWork } from './prepare-protocol.js';

/** What was found, and the pages when they are shown and there are any. */
interface Done {
  readonly findings: readonly Finding[];
  readonly pagesOf?: (metrics: FontMetrics) => PageModel;
  readonly placesOf?: (model: PageModel) => readonly PagePlace[];
}

/** Keeps fonts and drawn charts for the next document. */
export function prepareWorker(): (event: MessageEvent<PrepareRequest>) => Promise<void> {
  const session = createSession();
  let fonts: PrepareContext['fonts'] = appFontSource([], drawingResources);
  let sent: readonly string[] = [];
  async function report(work: Extract<PrepareWork, { kind: 'report' }>): Promise<Done> {
    const prepared = await prepare(
      { kind: 'report', report: work.report },
      appContext(work, fonts, drawingResources, session),
    );
    const findings = settle(prepared);
    if (!prepared.ok) return { findings };
    return {
      findings,
      pagesOf: (metrics) => prepared.pagesOf(prepared.treeFor(), metrics).pages,
      placesOf: (model) => pagePlaces(prepared.treeFor(), model, prepared.report),
    };
  }
  async function gongwen(work: Extract<PrepareWork, { kind: 'gongwen' }>): Promise<Done> {
    const { prepareGongwen } = await import('./prepare-gongwen.js');
    const prepared = await prepareGongwen(work, documentContext(work, fonts, drawingResources, session));
    if (!prepared.ok) return { findings: prepared.findings };
    return {
      findings: settle(prepared),
      pagesOf: (metrics) => prepared.pagesOf(prepared.treeFor(), metrics).pages,
      placesOf: (model) => sourcePlaces(work.markdown, model),
    };
  }
  /** Pages that stay the same are not sent again: they are large, and nothing has to be painted. */
  function unsent(pages: readonly Page[]): readonly (Page | null)[] {
    const texts = pages.map((page) => JSON.stringify(page));
    const changed = pages.map((page, index) => (texts[index] === sent[index] ? null : page));
    sent = texts;
    return changed;
  }
  async function answer(work: PrepareWork): Promise<PrepareResponse> {
    try {
      const { findings, pagesOf, placesOf } = await (work.kind === 'report' ? report(work) : gongwen(work));
      if (!work.showsPages || pagesOf === undefined) return { ok: true, findings };
      const model = pagesOf((await fonts.metrics()).metrics);
      return { ok: true, findings, pages: unsent(model.pages), places: placesOf?.(model) ?? [] };
    } catch (error) {
      sent = [];
      return { ok: false, reason: describeError(error, work.language) };
    }
  }
  return async ({ data }) => {
    if (data.kind === 'fonts') fonts = appFontSource(data.files, drawingResources);
    else self.postMessage(await answer(data));
  };
}
