import { useStore } from 'zustand';
import { type AppMessages, appMessagesIn } from '../messages/messages.js';
import { type AppState, appStore } from './app-store.js';

export function useApp<Slice>(select: (state: AppState) => Slice): Slice {
  return useStore(appStore, select);
}

export function useMessages(): AppMessages {
  return appMessagesIn(useApp(({ language }) => language));
}
