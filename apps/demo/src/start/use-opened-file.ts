import type { Finding } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { useState } from 'react';
import { canComplete } from '../reading/complete-reading.js';
import type { ReadFile } from '../reading/files-protocol.js';
import { openFile } from '../reading/open-file.js';
import { reportYearAt } from '../state/calendar.js';
import { useLanguage } from '../store/use-app.js';
import type { OpenPurpose } from './open-card.js';

/** A file that was read, or why it was not. */
export type OpenedFile =
  | { readonly state: 'none' }
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly findings: readonly Pick<Finding, 'message' | 'hint'>[] }
  | { readonly state: 'incomplete'; readonly file: ReadFile; readonly purpose: OpenPurpose }
  | { readonly state: 'read'; readonly file: ReadFile; readonly report: Report; readonly wantsNext: boolean };

const NONE: OpenedFile = { state: 'none' };

/** Reads one file at a time and keeps what came of it. */
export function useOpenedFile(): {
  readonly opened: OpenedFile;
  readonly open: (file: File, purpose: OpenPurpose) => Promise<void>;
  readonly complete: (report: Report) => void;
  readonly forget: () => void;
} {
  const language = useLanguage();
  const [opened, setOpened] = useState<OpenedFile>(NONE);
  return {
    opened,
    open: async (chosen, purpose) => {
      setOpened({ state: 'reading' });
      const response = await openFile(chosen, language);
      if (response.outcome === 'failed') {
        return setOpened({ state: 'failed', findings: [{ message: response.reason }] });
      }
      const { file } = response;
      if (file.report !== undefined) return setOpened(read(file, file.report, purpose));
      setOpened(
        canComplete(file.input)
          ? { state: 'incomplete', file, purpose }
          : { state: 'failed', findings: file.findings },
      );
    },
    complete: (report) => {
      if (opened.state === 'incomplete') setOpened(read(completed(opened.file), report, opened.purpose));
    },
    forget: () => setOpened(NONE),
  };
}

/** What was missing is there now, and no longer told. */
function completed(file: ReadFile): ReadFile {
  const isGiven = ({ path = [] }: Finding): boolean => path[0] === 'year' || path[0] === 'organ';
  return { ...file, findings: file.findings.filter((finding) => !isGiven(finding)) };
}

/** Who does not say what a file is for has last year's report in hand when its year is over. */
function read(file: ReadFile, report: Report, purpose: OpenPurpose): OpenedFile {
  const isPast = report.year < reportYearAt(new Date());
  const wantsNext = purpose === undefined ? isPast : purpose === 'lastYear';
  return { state: 'read', file, report, wantsNext };
}
