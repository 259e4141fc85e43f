import type { Language } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import { appFonts } from '../fonts/app-fonts.js';
import { ownFonts } from '../fonts/own-fonts.js';
import { localDay } from '../state/calendar.js';
import type { DraftDocument } from '../state/draft.js';
import type { GongwenDraft } from '../state/gongwen-draft.js';
import { startWorker } from '../workers/start-worker.js';
import { type FileFormat, type FileOptions, type GongwenFormat, isPainted } from './formats.js';
import type { MadeFile, MakeRequest, MakeResponse } from './make-protocol.js';

/** What is to be made, and how; more than one format come in an archive. */
export type Wanted = { readonly options: FileOptions; readonly language: Language } & (
  | { readonly kind: 'report'; readonly draft: DraftDocument; readonly formats: readonly FileFormat[] }
  | { readonly kind: 'gongwen'; readonly draft: GongwenDraft; readonly formats: readonly GongwenFormat[] }
);

/** How far the making is: of the fonts in percent, then of the files of an archive. */
export type Progress =
  | { readonly step: 'fonts'; readonly percent: number }
  | { readonly step: 'files'; readonly done: number; readonly of: number };

/**
 * Makes a file away from the page.
 * @throws Error with a reason to show, or the signal's reason when it was called off
 */
export type MakeInWorker = (
  wanted: Wanted,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
) => Promise<MadeFile>;

/** The worker stays for the next file: it has the writers loaded and the fonts parsed. */
interface Maker {
  readonly worker: Worker;
  hasFonts: boolean;
  ownFiles: readonly SuppliedFile[] | undefined;
}

export function workerMaker(): MakeInWorker {
  let kept: Maker | undefined;
  return async (wanted, onProgress, signal) => {
    const { formats, options } = wanted;
    await ownFonts.getState().load();
    const needsFonts = formats.some((format) => isPainted(format, options));
    const fonts = needsFonts ? await loadFonts(onProgress) : undefined;
    signal.throwIfAborted();
    kept ??= { worker: startWorker('make'), hasFonts: false, ownFiles: undefined };
    const maker = kept;
    const ownFiles = ownFonts.getState().files ?? [];
    const request: MakeRequest = {
      ...requestOf(wanted),
      ...(fonts === undefined || maker.hasFonts ? {} : { fonts }),
      ...(maker.ownFiles === ownFiles ? {} : { ownFonts: ownFiles }),
    };
    maker.hasFonts ||= fonts !== undefined;
    maker.ownFiles = ownFiles;
    return new Promise((resolve, reject) => {
      const giveUp = (reason: unknown): void => {
        maker.worker.terminate();
        kept = undefined;
        reject(reason);
      };
      const callOff = (): void => giveUp(signal.reason);
      signal.addEventListener('abort', callOff);
      maker.worker.onerror = ({ message }) => giveUp(new Error(message));
      maker.worker.onmessage = ({ data }: MessageEvent<MakeResponse>) => {
        if (data.outcome === 'going') return onProgress({ step: 'files', done: data.done, of: data.of });
        signal.removeEventListener('abort', callOff);
        return data.outcome === 'made' ? resolve(data) : reject(new Error(data.reason));
      };
      maker.worker.postMessage(request);
    });
  };
}

function requestOf(wanted: Wanted): MakeRequest {
  const { options, language } = wanted;
  if (wanted.kind === 'gongwen') {
    const { kind, formats, draft } = wanted;
    const { markdown, previous, profile, pictures } = draft;
    return { kind, formats, markdown, previous, profile, pictures, options, language };
  }
  const { kind, formats, draft } = wanted;
  const { report, previous, earlier, deadline, profile, pictures } = draft;
  const today = localDay(new Date());
  return { kind, formats, report, previous, earlier, deadline, profile, pictures, options, language, today };
}

async function loadFonts(onProgress: (progress: Progress) => void) {
  const stop = appFonts.subscribe(({ percent }) => onProgress({ step: 'fonts', percent }));
  return appFonts.getState().load().finally(stop);
}
