import type { PageModel } from '@xxgk/layout';
import type { Report } from '@xxgk/model';
import { useEffect, useRef, useState } from 'react';
import type { LayoutRequest, LayoutResponse } from './layout-worker.js';

/** A report with last year's, which its placeholders and charts may speak of. */
export interface PrintedReport {
  readonly report: Report;
  readonly previous: Report | undefined;
}

/** The pages of a report, laid out in a worker. While a layout runs, only the latest report waits for its turn. */
export function usePages(report: Report, previous: Report | undefined): PageModel | undefined {
  const [pages, setPages] = useState<PageModel>();
  const worker = useRef<Worker>(undefined);
  const busy = useRef(false);
  const next = useRef<PrintedReport>(undefined);
  const lastId = useRef(0);
  useEffect(() => {
    const started = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<LayoutResponse>) => {
      busy.current = false;
      setPages(data.pages);
      if (next.current !== undefined) send(next.current);
    };
    const send = (wanted: PrintedReport): void => {
      next.current = undefined;
      busy.current = true;
      lastId.current += 1;
      const request: LayoutRequest = { id: lastId.current, ...wanted };
      started.postMessage(request);
    };
    worker.current = started;
    if (next.current !== undefined) send(next.current);
    return () => {
      worker.current = undefined;
      busy.current = false;
      started.terminate();
    };
  }, []);
  useEffect(() => {
    next.current = { report, previous };
    if (worker.current === undefined || busy.current) return;
    busy.current = true;
    next.current = undefined;
    lastId.current += 1;
    worker.current.postMessage({ id: lastId.current, report, previous } satisfies LayoutRequest);
  }, [report, previous]);
  return pages;
}
