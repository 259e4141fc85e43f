import { createSession, type FontMetrics } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import type { Page } from '@xxgk/layout';
import type { Report } from '@xxgk/model';
import { prepare } from '@xxgk/pipeline';
import { appContext, appFontSource, type DrawingResources } from '../../src/preparing/app-context.js';

/** Tests draw nothing. */
export const noResources: DrawingResources = {
  fontFile: () => Promise.reject(new Error('no font')),
  svgProgram: () => Promise.reject(new Error('no program')),
};

/** A report prepared as the app's worker does it. @throws Error when it is none */
export async function preparedOf(
  report: Report,
  own: readonly SuppliedFile[] = [],
): Promise<{
  readonly prepared: Extract<Awaited<ReturnType<typeof prepare>>, { readonly ok: true }>;
  readonly metrics: FontMetrics;
}> {
  const fonts = appFontSource(own, noResources);
  const wanted = { language: 'zh-CN', today: '2026-01-20' } as const;
  const prepared = await prepare(
    { kind: 'report', report },
    appContext(wanted, fonts, noResources, createSession()),
  );
  if (!prepared.ok) throw new Error(prepared.findings[0]?.message);
  return { prepared, metrics: (await fonts.metrics()).metrics };
}

/** The pages that the app shows. */
export async function pagesOf(report: Report, own: readonly SuppliedFile[] = []): Promise<readonly Page[]> {
  const { prepared, metrics } = await preparedOf(report, own);
  return prepared.pagesOf(prepared.treeFor(), metrics).pages.pages;
}
