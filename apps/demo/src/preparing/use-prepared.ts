import type { Finding, Language } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import type { Page } from '@xxgk/layout';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { ownFonts } from '../fonts/own-fonts.js';
import { localDay } from '../state/calendar.js';
import type { DraftDocument } from '../state/draft.js';
import { LatestWins } from '../workers/latest-wins.js';
import { startWorker } from '../workers/start-worker.js';
import type { PagePlace } from './page-places.js';
import type { PrepareRequest, PrepareResponse, PrepareWork } from './prepare-protocol.js';

/** What is known of the newest document that was prepared. */
export interface PreparedDraft {
  readonly findings: readonly Finding[];
  /** `undefined` until the first layout that was asked for. */
  readonly pages: readonly Page[] | undefined;
  /** What of it stands where on the pages. */
  readonly places: readonly PagePlace[];
  /** Why the last one could not be prepared; the rest is then as it was before. */
  readonly failure: string | undefined;
}

const NOTHING: PreparedDraft = { findings: [], pages: undefined, places: [], failure: undefined };

/** The findings of a report and, where they are shown, its pages; prepared in a worker, always of the newest report. */
export function usePrepared(
  draft: DraftDocument | undefined,
  showsPages: boolean,
  language: Language,
): PreparedDraft {
  const { report, previous, earlier, deadline, profile, pictures } = draft ?? {};
  const work = useMemo((): PrepareWork | undefined => {
    if (report === undefined) return undefined;
    const today = localDay(new Date());
    return {
      kind: 'report',
      report,
      previous,
      earlier,
      deadline,
      profile,
      pictures,
      language,
      today,
      showsPages,
    };
  }, [report, previous, earlier, deadline, profile, pictures, language, showsPages]);
  return usePreparing(work);
}

/** The same of any work; that of a document has to stay the same object while nothing of it changes. */
export function usePreparing(work: PrepareWork | undefined): PreparedDraft {
  const [prepared, setPrepared] = useState(NOTHING);
  const [queue, setQueue] = useState<LatestWins<PrepareWork>>();
  const files = useStore(ownFonts, (state) => state.files);
  useEffect(() => void ownFonts.getState().load(), []);
  useEffect(() => {
    const started = startPreparing(files ?? [], setPrepared);
    setQueue(started.queue);
    return () => started.worker.terminate();
  }, [files]);
  useEffect(() => {
    if (work !== undefined) queue?.want(work);
  }, [queue, work]);
  return work === undefined ? NOTHING : prepared;
}

function startPreparing(
  files: readonly SuppliedFile[],
  set: (change: (before: PreparedDraft) => PreparedDraft) => void,
) {
  const worker = startWorker('prepare');
  const queue = new LatestWins<PrepareWork>((wanted) => worker.postMessage(wanted satisfies PrepareRequest));
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
