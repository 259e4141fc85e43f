import type { Language } from '@xxgk/document';
import { createStore } from 'zustand/vanilla';
import type { Draft } from '../state/draft.js';
import { DraftStore } from '../storage/drafts.js';
import { type DraftKeeping, draftKeeping } from './draft-keeping.js';

/** The language of the app, and the reports. */
export interface AppState extends DraftKeeping<Draft> {
  readonly language: Language;
  setLanguage(language: Language): void;
}

const LANGUAGE_KEY = 'xxgk-language';

export const appStore = createStore<AppState>((set, get) => ({
  ...draftKeeping<Draft>({ getState: get, setState: set }, new DraftStore()),
  language: localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'zh-CN',
  setLanguage: (language) => {
    localStorage.setItem(LANGUAGE_KEY, language);
    set({ language });
  },
}));
