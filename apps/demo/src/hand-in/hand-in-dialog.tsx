import type { Report } from '@xxgk/model';
import { useEffect, useRef, useState } from 'react';
import { fontFiles } from '../fonts/font-files.js';
import { useMessages } from '../shell/use-app.js';
import { download } from './download.js';
import { type HandInFormat, handInFormats, paintedFormats } from './formats.js';
import type { MakeRequest, MakeResponse } from './make-worker.js';

interface HandInDialogProps {
  readonly report: Report;
  readonly previous: Report | undefined;
  readonly errors: number;
  readonly onClose: () => void;
}

/** Makes the files of the report and gives them to the browser's downloads. */
export function HandInDialog({ report, previous, errors, onClose }: HandInDialogProps) {
  const { handIn, preview } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [status, setStatus] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [loaded, setLoaded] = useState<number>();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  async function make(format: HandInFormat): Promise<void> {
    setBusy(true);
    setStatus(handIn.making);
    try {
      const response = await makeFile({ report, previous, format }, (percent) => setLoaded(percent));
      if (response.ok) download(response.name, response.bytes);
      setStatus(response.ok ? handIn.done(response.name) : handIn.failed(response.reason));
    } catch (error) {
      setStatus(handIn.failed(error instanceof Error ? error.message : String(error)));
    }
    setLoaded(undefined);
    setBusy(false);
  }
  return (
    <dialog ref={dialog} className="hand-in" aria-labelledby="hand-in-title" onClose={onClose}>
      <h2 id="hand-in-title">{handIn.title}</h2>
      <p>{handIn.lead}</p>
      {errors > 0 && <p className="failure">{handIn.withErrors(errors)}</p>}
      <ul>
        {handInFormats.map((format) => (
          <li key={format}>
            <span>{handIn.format[format]}</span>
            <button
              type="button"
              className="secondary"
              disabled={isBusy}
              aria-label={`${handIn.make}：${handIn.format[format]}`}
              data-format={format}
              onClick={() => void make(format)}
            >
              {handIn.make}
            </button>
          </li>
        ))}
      </ul>
      {loaded !== undefined && loaded < 100 && (
        <progress max={100} value={loaded} aria-label={preview.loadingFonts(loaded)} />
      )}
      <p role="status">{status}</p>
      <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
        {handIn.close}
      </button>
    </dialog>
  );
}

interface Wanted extends Pick<HandInDialogProps, 'report' | 'previous'> {
  readonly format: HandInFormat;
}

async function makeFile(
  { report, previous, format }: Wanted,
  onFonts: (percent: number) => void,
): Promise<MakeResponse> {
  const needsFonts = paintedFormats.includes(format);
  const fonts = needsFonts ? await fontFiles((loaded, whole) => onFonts((100 * loaded) / whole)) : undefined;
  const worker = new Worker(new URL('./make-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<MakeResponse>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      const request: MakeRequest = {
        report,
        format,
        createdAt: createdAt(report),
        ...(previous === undefined ? {} : { previous }),
        ...(fonts === undefined ? {} : { fonts }),
      };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

/** The date of the report, so that the same report gives the same file tomorrow; else the first day after its year. */
function createdAt({ date, year }: Report): string {
  return `${date ?? `${year + 1}-01-01`}T00:00:00+08:00`;
}
