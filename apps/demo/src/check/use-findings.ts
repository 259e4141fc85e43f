import { checkSource } from '@xxgk/checks';
import type { Finding } from '@xxgk/document';
import { useMemo } from 'react';
import { localDay } from '../state/calendar.js';
import type { Draft } from '../state/draft.js';
import { useLanguage } from '../store/use-app.js';
import { missingPictures } from './missing-pictures.js';

const NONE: readonly Finding[] = [];

/** The findings of the open report, in the language of the app. Checking takes a few milliseconds: no worker. */
export function useFindings(draft: Draft | undefined): readonly Finding[] {
  const language = useLanguage();
  const report = draft?.report;
  const previous = draft?.previous;
  return useMemo(
    () =>
      report === undefined
        ? NONE
        : checkSource(
            report,
            {
              language,
              today: localDay(new Date()),
              ...(previous === undefined ? {} : { previous }),
            },
            (filled) => missingPictures(filled, language),
          ),
    [report, previous, language],
  );
}
