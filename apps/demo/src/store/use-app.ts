import type { Language } from '@xxgk/model';
import { useStore } from 'zustand';
import { type AppMessages, appMessagesIn } from '../messages/messages.js';
import { type AppState, appStore } from './app-store.js';

export function useApp<Slice>(select: (state: AppState) => Slice): Slice {
  return useStore(appStore, select);
}

export function useMessages(): AppMessages {
  return appMessagesIn(useApp(({ language }) => language));
}

/** The sentences of one part of the app, from a catalogue that stands beside it. */
export function useWords<Words>(catalogue: Readonly<Record<Language, Words>>): Words {
  return catalogue[useApp(({ language }) => language)];
}
