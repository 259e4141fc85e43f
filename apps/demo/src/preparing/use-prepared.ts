import type { Finding } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import type { Page } from '@xxgk/layout';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { ownFonts } from '../fonts/own-fonts.js';
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

/** Where work comes from; it is told of before anything is drawn, so that the worker begins while the page still draws. */
export interface WorkSource {
  readonly current: () => PrepareWork | undefined;
  readonly subscribe: (tell: () => void) => () => void;
}

/**
 * The findings of a document and, where they are shown, its pages; prepared in a worker, always of the newest work of a
 * source, which has to stay the same object while it means the same.
 */
export function usePreparing(source: WorkSource): PreparedDraft {
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
    if (queue === undefined) return;
    let last: PrepareWork | undefined;
    const want = (): void => {
      const work = source.current();
      if (work === undefined || isAlike(work, last)) return;
      last = work;
      queue.want(work);
    };
    want();
    return source.subscribe(want);
  }, [queue, source]);
  return prepared;
}

/** Whether two pieces of work are made of the same things. */
function isAlike(work: PrepareWork, other: PrepareWork | undefined): boolean {
  if (other === undefined) return false;
  return Object.entries(work).every(([key, value]) => Reflect.get(other, key) === value);
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
