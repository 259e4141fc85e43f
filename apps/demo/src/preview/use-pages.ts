import type { Language } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import type { Page } from '@xxgk/layout';
import type { Report } from '@xxgk/model';
import { useEffect, useState } from 'react';
import { startWorker } from '../workers/start-worker.js';
import { LatestWins } from './latest-wins.js';
import type { LayoutRequest, LayoutResponse, LayoutWork } from './layout-protocol.js';
import address from './layout-worker.ts?worker&url';

export interface LaidOut {
  /** `undefined` until the first layout. */
  readonly pages: readonly Page[] | undefined;
  /** Why the last layout failed; the pages are then those before. */
  readonly failure: string | undefined;
}

const NOTHING: LaidOut = { pages: undefined, failure: undefined };

/** The pages of a report, laid out in a worker, always of the newest report. A page that stays the same stays the same object. */
export function usePages(
  report: Report,
  previous: Report | undefined,
  fonts: readonly SuppliedFile[] | undefined,
  language: Language,
): LaidOut {
  const [laidOut, setLaidOut] = useState(NOTHING);
  const [work, setWork] = useState<LatestWins<LayoutWork>>();
  useEffect(() => {
    if (fonts === undefined) return;
    const { worker, queue } = startLayout(setLaidOut);
    worker.postMessage({ kind: 'fonts', files: fonts } satisfies LayoutRequest);
    setWork(queue);
    return () => worker.terminate();
  }, [fonts]);
  useEffect(() => work?.want({ report, previous, language }), [work, report, previous, language]);
  return laidOut;
}

function startLayout(set: (change: (before: LaidOut) => LaidOut) => void) {
  const worker = startWorker(address);
  const queue = new LatestWins<LayoutWork>((wanted) =>
    worker.postMessage({ kind: 'report', ...wanted } satisfies LayoutRequest),
  );
  worker.onmessage = ({ data }: MessageEvent<LayoutResponse>) => {
    queue.done();
    set((before) =>
      data.ok
        ? { pages: withUnchanged(before.pages ?? [], data.pages), failure: undefined }
        : { ...before, failure: data.reason },
    );
  };
  worker.onerror = ({ message }) => set((before) => ({ ...before, failure: message }));
  return { worker, queue };
}

function withUnchanged(before: readonly Page[], pages: readonly (Page | null)[]): readonly Page[] {
  return pages.flatMap((page, index) => page ?? before[index] ?? []);
}
