import type { SuppliedFile } from '@xxgk/fonts';
import type { Language, Report } from '@xxgk/model';
import { fontFiles } from '../fonts/font-files.js';
import { loadOwnFonts, ownFonts } from '../fonts/own-fonts.js';
import { startWorker } from '../workers/start-worker.js';
import { type HandInFormat, paintedFormats } from './formats.js';
import type { MadeFile, MakeRequest, MakeResponse } from './make-protocol.js';
import address from './make-worker.ts?worker&url';

export interface Wanted {
  readonly report: Report;
  readonly previous: Report | undefined;
  readonly format: HandInFormat;
  readonly language: Language;
}

/** How far the making is: of the fonts in percent, then of the files of an archive. */
export type Progress =
  | { readonly step: 'fonts'; readonly percent: number }
  | { readonly step: 'files'; readonly done: number; readonly of: number };

/**
 * Makes a file away from the page.
 * @throws Error with a reason to show, or the signal's reason when it was called off
 */
export async function makeInWorker(
  { report, previous, format, language }: Wanted,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<MadeFile> {
  await loadOwnFonts();
  const fonts = paintedFormats.includes(format)
    ? await fontFiles((loaded, whole) => onProgress({ step: 'fonts', percent: (100 * loaded) / whole }))
    : undefined;
  signal.throwIfAborted();
  const maker = keptMaker();
  const ownFiles = ownFonts.getState().files ?? [];
  const request: MakeRequest = {
    report,
    format,
    language,
    createdAt: createdAt(report),
    ...(previous === undefined ? {} : { previous }),
    ...(fonts === undefined || maker.hasFonts ? {} : { fonts }),
    ...(maker.ownFiles === ownFiles ? {} : { ownFonts: ownFiles }),
  };
  maker.hasFonts ||= fonts !== undefined;
  maker.ownFiles = ownFiles;
  return answerOf(maker.worker, request, onProgress, signal);
}

/** The worker stays for the next file: it has the writers loaded and the fonts parsed. */
interface Maker {
  readonly worker: Worker;
  hasFonts: boolean;
  ownFiles: readonly SuppliedFile[] | undefined;
}

let maker: Maker | undefined;

function keptMaker(): Maker {
  maker ??= { worker: startWorker(address), hasFonts: false, ownFiles: undefined };
  return maker;
}

function stopMaker(): void {
  maker?.worker.terminate();
  maker = undefined;
}

function answerOf(
  worker: Worker,
  request: MakeRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<MadeFile> {
  return new Promise((resolve, reject) => {
    const giveUp = (reason: unknown): void => {
      stopMaker();
      reject(reason);
    };
    const callOff = (): void => giveUp(signal.reason);
    signal.addEventListener('abort', callOff);
    worker.onerror = ({ message }) => giveUp(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<MakeResponse>) => {
      if (data.outcome === 'going') return onProgress({ step: 'files', done: data.done, of: data.of });
      signal.removeEventListener('abort', callOff);
      return data.outcome === 'made' ? resolve(data) : reject(new Error(data.reason));
    };
    worker.postMessage(request);
  });
}

/** The date of the report, so that the same report gives the same file tomorrow; else the first day after its year. */
function createdAt({ date, year }: Report): string {
  return `${date ?? `${year + 1}-01-01`}T00:00:00+08:00`;
}
