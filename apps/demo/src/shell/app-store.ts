import type { Language } from '@xxgk/model';
import { createStore } from 'zustand/vanilla';
import type { Draft } from '../state/draft.js';
import { DraftConflict, DraftStore } from '../storage/drafts.js';

/** How the open draft stands to what is kept on the computer. */
export type SaveState = 'saved' | 'saving' | 'conflict' | 'failed';

export interface AppState {
  readonly language: Language;
  readonly draft: Draft | undefined;
  readonly saveState: SaveState;
  setLanguage(language: Language): void;
  open(draft: Draft, revision: number): void;
  close(): void;
  /** Changes the open draft; the change is saved a moment later. */
  edit(change: (draft: Draft, at: number) => Draft): void;
  /** Loads what another window saved, in place of what stands here. */
  reload(): Promise<void>;
}

/** A moment without typing, after which the draft is saved. */
const SAVE_DELAY_MS = 300;
const LANGUAGE_KEY = 'xxgk-language';

export const drafts = new DraftStore();

let revision = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let queue: Promise<void> = Promise.resolve();

export const appStore = createStore<AppState>((set, get) => {
  async function save(): Promise<void> {
    const { draft } = get();
    if (draft === undefined) return;
    try {
      revision = await drafts.save(draft, revision);
      if (get().draft === draft) set({ saveState: 'saved' });
    } catch (error) {
      set({ saveState: error instanceof DraftConflict ? 'conflict' : 'failed' });
    }
  }
  function saveNow(): void {
    clearTimeout(timer);
    timer = undefined;
    queue = queue.then(save);
  }
  addEventListener('pagehide', () => {
    if (timer !== undefined) saveNow();
  });
  return {
    language: localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'zh-CN',
    draft: undefined,
    saveState: 'saved',
    setLanguage: (language) => {
      localStorage.setItem(LANGUAGE_KEY, language);
      set({ language });
    },
    open: (draft, stored) => {
      revision = stored;
      set({ draft, saveState: 'saving' });
      saveNow();
    },
    close: () => {
      if (timer !== undefined) saveNow();
      set({ draft: undefined });
    },
    edit: (change) => {
      const { draft, saveState } = get();
      if (draft === undefined) return;
      const changed = change(draft, Date.now());
      if (changed === draft) return;
      if (saveState === 'conflict') return set({ draft: changed });
      set({ draft: changed, saveState: 'saving' });
      clearTimeout(timer);
      timer = setTimeout(saveNow, SAVE_DELAY_MS);
    },
    reload: async () => {
      const stored = await drafts.load(get().draft?.id ?? '');
      if (stored === undefined) return;
      revision = stored.revision;
      set({ draft: stored.draft, saveState: 'saved' });
    },
  };
});
