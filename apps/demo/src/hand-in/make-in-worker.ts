import type { Language, Report } from '@xxgk/model';
import { fontFiles } from '../fonts/font-files.js';
import { loadOwnFonts, ownFonts } from '../fonts/own-fonts.js';
import { type HandInFormat, paintedFormats } from './formats.js';
import type { MadeFile, MakeRequest, MakeResponse } from './make-protocol.js';

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
  const request: MakeRequest = {
    report,
    format,
    language,
    createdAt: createdAt(report),
    ownFonts: ownFonts.getState().files ?? [],
    ...(previous === undefined ? {} : { previous }),
    ...(fonts === undefined ? {} : { fonts }),
  };
  return answerOf(request, onProgress, signal);
}

async function answerOf(
  request: MakeRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<MadeFile> {
  const worker = new Worker(new URL('./make-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<MadeFile>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<MakeResponse>) => {
        if (data.outcome === 'going') onProgress({ step: 'files', done: data.done, of: data.of });
        else if (data.outcome === 'made') resolve(data);
        else reject(new Error(data.reason));
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
