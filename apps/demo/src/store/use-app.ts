import type { Language } from '@xxgk/document';
import { useStore } from 'zustand';
import { type AppState, appStore } from './app-store.js';

export function useApp<Slice>(select: (state: AppState) => Slice): Slice {
  return useStore(appStore, select);
}

/** The language of the app; texts are asked for in it: `const t = text(useLanguage())`. */
export function useLanguage(): Language {
  return useApp(({ language }) => language);
}
