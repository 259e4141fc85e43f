import type { Language } from '@xxgk/document';
import type { WorkSource } from '../preparing/use-prepared.js';
import { localDay } from '../state/calendar.js';
import { appStore } from '../store/app-store.js';
import { gongwenStore } from '../store/gongwen-store.js';

/** What is to be prepared of the open report. */
export function reportWork(showsPages: boolean, language: Language): WorkSource {
  return {
    subscribe: appStore.subscribe,
    current: () => {
      const { draft } = appStore.getState();
      if (draft === undefined) return undefined;
      const { report, previous, earlier, deadline, profile, pictures } = draft;
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
    },
  };
}

/** What is to be prepared of the open document. */
export function gongwenWork(showsPages: boolean, language: Language): WorkSource {
  return {
    subscribe: gongwenStore.subscribe,
    current: () => {
      const { draft } = gongwenStore.getState();
      if (draft === undefined) return undefined;
      const { markdown, previous, profile, pictures } = draft;
      return { kind: 'gongwen', markdown, previous, profile, pictures, language, showsPages };
    },
  };
}
