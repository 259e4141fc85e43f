import type { StoreApi } from 'zustand/vanilla';
import { newId } from '../state/new-id.js';
import { DraftSaver, type SaveOutcome } from '../storage/draft-saver.js';
import type { DraftStore, KeptDraft, StoredDraft } from '../storage/drafts.js';

/**
 * How the open draft stands to what is kept on the computer. `conflict`, `removed`: another window changed or removed it
 * while it was being changed here; nothing is saved until the person has chosen.
 */
export type SaveState = 'saved' | 'saving' | 'conflict' | 'removed' | 'failed';

/** One open draft, and those that are kept. */
export interface DraftKeeping<Kept extends KeptDraft> {
  readonly draft: Kept | undefined;
  readonly saveState: SaveState;
  /** The draft was just replaced by what another window saved; nothing had been changed here. */
  readonly isRefreshed: boolean;
  open(draft: Kept, revision: number): void;
  /** Opens a draft that is kept; `false` when there is none. */
  openKept(id: string): Promise<boolean>;
  close(): void;
  /** The drafts that are kept, newest first. */
  list(): Promise<readonly StoredDraft<Kept>[]>;
  /** Removes a draft that is kept; it cannot be brought back. */
  remove(id: string): Promise<void>;
  /** Changes the open draft; the change is saved a moment later. */
  edit(change: (draft: Kept, at: number) => Kept): void;
  /** Saves at once; `true` when nothing is unsaved any more. */
  flush(): Promise<boolean>;
  /** Takes what another window saved, in place of what stands here. */
  takeTheirs(): Promise<void>;
  /** Saves what stands here, in place of what another window saved. */
  keepMine(): Promise<void>;
  /** Keeps what stands here as a draft of its own, beside the other. */
  keepBoth(): void;
  /** Saves again what could not be saved. */
  retry(): void;
}

type Keeping<Kept extends KeptDraft> = Pick<StoreApi<DraftKeeping<Kept>>, 'getState' | 'setState'>;

/** Keeps drafts of one kind; `store` holds what is open. */
export function draftKeeping<Kept extends KeptDraft>(
  { getState: get, setState: set }: Keeping<Kept>,
  drafts: DraftStore<Kept>,
): DraftKeeping<Kept> {
  const saver = new DraftSaver<Kept>(drafts, saved);
  function saved(result: SaveOutcome<Kept>): void {
    const { draft } = get();
    if (draft?.id !== result.draft.id) return;
    if (result.outcome === 'saved' && draft === result.draft) set({ saveState: 'saved' });
    if (result.outcome === 'failed') set({ saveState: 'failed' });
    if (result.outcome === 'conflict') standStill(result.isRemoved ? 'removed' : 'conflict');
  }
  /** Nothing is saved any more until the person has chosen. */
  function standStill(saveState: 'conflict' | 'removed'): void {
    saver.forget();
    set({ saveState });
  }
  drafts.watch(({ id, revision }) => {
    const { draft, saveState } = get();
    if (draft?.id !== id || revision === saver.revisionOf(id)) return;
    if (saveState === 'saved' && revision !== undefined) {
      void get()
        .takeTheirs()
        .then(() => set({ isRefreshed: true }));
      return;
    }
    standStill(revision === undefined ? 'removed' : 'conflict');
  });
  function saveSoon(draft: Kept): void {
    set({ draft, saveState: 'saving', isRefreshed: false });
    saver.later(draft);
  }
  return {
    draft: undefined,
    saveState: 'saved',
    isRefreshed: false,
    open: (draft, revision) => {
      void saver.now();
      saver.knows(draft.id, revision);
      if (revision > 0) return set({ draft, saveState: 'saved', isRefreshed: false });
      saveSoon(draft);
      void saver.now();
    },
    openKept: async (id) => {
      const stored = await drafts.load(id);
      if (stored !== undefined) get().open(stored.draft, stored.revision);
      return stored !== undefined;
    },
    close: () => {
      void saver.now();
      set({ draft: undefined });
    },
    list: () => drafts.list(),
    remove: (id) => drafts.remove(id),
    edit: (change) => {
      const { draft, saveState } = get();
      if (draft === undefined) return;
      const changed = change(draft, Date.now());
      if (changed === draft) return;
      if (saveState === 'conflict' || saveState === 'removed') return set({ draft: changed });
      saveSoon(changed);
    },
    flush: async () => {
      await saver.now();
      const { draft, saveState } = get();
      return draft === undefined || saveState === 'saved';
    },
    takeTheirs: async () => {
      const stored = await drafts.load(get().draft?.id ?? '');
      if (stored === undefined) return set({ saveState: 'removed' });
      saver.knows(stored.draft.id, stored.revision);
      set({ draft: stored.draft, saveState: 'saved' });
    },
    keepMine: async () => {
      const { draft } = get();
      if (draft === undefined) return;
      saver.knows(draft.id, (await drafts.load(draft.id))?.revision ?? 0);
      saveSoon(get().draft ?? draft);
      await saver.now();
    },
    keepBoth: () => {
      const { draft } = get();
      if (draft === undefined) return;
      saveSoon({ ...draft, id: newId() });
      void saver.now();
    },
    retry: () => {
      const { draft } = get();
      if (draft === undefined) return;
      saveSoon(draft);
      void saver.now();
    },
  };
}
