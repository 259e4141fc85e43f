import { createStore } from 'zustand/vanilla';
import type { GongwenDraft } from '../state/gongwen-draft.js';
import { DraftStore } from '../storage/drafts.js';
import { type DraftKeeping, draftKeeping } from './draft-keeping.js';

/** The official documents of other kinds, in a database of their own. */
export const gongwenStore = createStore<DraftKeeping<GongwenDraft>>((set, get) =>
  draftKeeping<GongwenDraft>({ getState: get, setState: set }, new DraftStore('xxgk-gongwen')),
);
