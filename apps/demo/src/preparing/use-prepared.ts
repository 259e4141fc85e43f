import type { Finding, Language } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import type { Page } from '@xxgk/layout';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { ownFonts } from '../fonts/own-fonts.js';
import { localDay } from '../state/calendar.js';
import type { DraftDocument } from '../state/draft.js';
import { LatestWins } from '../workers/latest-wins.js';
import { startWorker } from '../workers/start-worker.js';
import type { Preparation } from './app-context.js';
import type { PagePlace } from './page-places.js';
import type { PrepareRequest, PrepareResponse } from './prepare-protocol.js';

/** What is known of the newest report that was prepared. */
export interface PreparedDraft {
  readonly findings: readonly Finding[];
  /** `undefined` until the first layout that was asked for. */
  readonly pages: readonly Page[] | undefined;
  /** What of the report stands where on the pages. */
  readonly places: readonly PagePlace[];
  /** Why the last report could not be prepared; the rest is then as it was before. */
  readonly failure: string | undefined;
}

type Work = Preparation & { readonly showsPages: boolean };

const NOTHING: PreparedDraft = { findings: [], pages: undefined, places: [], failure: undefined };

/** The findings of a report and, where they are shown, its pages; prepared in a worker, always of the newest report. */
export function usePrepared(
  draft: DraftDocument | undefined,
  showsPages: boolean,
  language: Language,
): PreparedDraft {
  const { report, previous, profile, pictures } = draft ?? {};
  const [prepared, setPrepared] = useState(NOTHING);
  const [work, setWork] = useState<LatestWins<Work>>();
  const files = useStore(ownFonts, (state) => state.files);
  useEffect(() => void ownFonts.getState().load(), []);
  useEffect(() => {
    const { worker, queue } = startPreparing(files ?? [], setPrepared);
    setWork(queue);
    return () => worker.terminate();
  }, [files]);
  useEffect(() => {
    const today = localDay(new Date());
    if (report !== undefined)
      work?.want({ report, previous, profile, pictures, language, today, showsPages });
  }, [work, report, previous, profile, pictures, language, showsPages]);
  return draft === undefined ? NOTHING : prepared;
}

function startPreparing(
  files: readonly SuppliedFile[],
  set: (change: (before: PreparedDraft) => PreparedDraft) => void,
) {
  const worker = startWorker('prepare');
  const queue = new LatestWins<Work>((wanted) =>
    worker.postMessage({ kind: 'report', ...wanted } satisfies PrepareRequest),
  );
  worker.postMessage({ kind: 'fonts', files } satisfies PrepareRequest);
  worker.onmessage = ({ data }: MessageEvent<PrepareResponse>) => {
    queue.done();
    set((before) =>
      data.ok
        ? {
            findings: data.findings,
            pages: data.pages === undefined ? before.pages : withUnchanged(before.pages ?? [], data.pages),
            places: data.places ?? before.places,
            failure: undefined,
          }
        : { ...before, failure: data.reason },
    );
  };
  worker.onerror = ({ message }) => set((before) => ({ ...before, failure: message }));
  return { worker, queue };
}

function withUnchanged(before: readonly Page[], pages: readonly (Page | null)[]): readonly Page[] {
  return pages.flatMap((page, index) => page ?? before[index] ?? []);
}
