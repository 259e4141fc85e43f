import { words } from '@xxgk/document';
import type { KeptDraft } from '../storage/drafts.js';
import { appStore } from '../store/app-store.js';
import type { DraftKeeping } from '../store/draft-keeping.js';
import { gongwenStore } from '../store/gongwen-store.js';

const leave = words({
  'zh-CN': '本窗口还有改动没有保存，离开后将丢失。确定离开吗？',
  en: 'Some changes in this window are not saved and will be lost. Leave?',
});

/** As much of a store of drafts as leading to them takes, of whichever kind they are. */
interface Keeper {
  readonly getState: () => Pick<
    DraftKeeping<KeptDraft>,
    'draft' | 'saveState' | 'openKept' | 'close' | 'flush'
  >;
  readonly subscribe: (listener: () => void) => () => void;
}

type Kind = 'draft' | 'gongwen';
type Open = Readonly<Partial<Record<Kind, string>>>;

const KEEPERS: Readonly<Record<Kind, Keeper>> = { draft: appStore, gongwen: gongwenStore };
const KINDS = Object.keys(KEEPERS) as Kind[];

/**
 * The browser's own history knows what is open: Back leads to the start, and a page that is loaded again opens the same
 * draft. The address stays the same, so the app works below any path; links within a page are no steps.
 */
export async function followHistory(): Promise<void> {
  await show(openIn(history.state));
  for (const kind of KINDS) KEEPERS[kind].subscribe(remember);
  addEventListener('popstate', ({ state }) => {
    if (location.hash !== '') history.replaceState(here(), '', location.pathname + location.search);
    else if (mayLeave()) void show(openIn(state));
    else history.pushState(here(), '');
  });
  addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
  addEventListener('visibilitychange', flush);
  addEventListener('pagehide', flush);
}

/** Closes what is open, after a question where something of it is not saved. */
export function closeDraft(): void {
  if (mayLeave()) for (const kind of KINDS) KEEPERS[kind].getState().close();
}

/** A draft that came or went is a step; one that only changed is none. */
function remember(): void {
  const now = here();
  if (!isSame(now ?? {}, openIn(history.state))) history.pushState(now, '');
}

function here(): Open | null {
  for (const kind of KINDS) {
    const { draft } = KEEPERS[kind].getState();
    if (draft !== undefined) return { [kind]: draft.id };
  }
  return null;
}

async function show(wanted: Open): Promise<void> {
  for (const kind of KINDS) {
    const { draft, openKept, close } = KEEPERS[kind].getState();
    const id = wanted[kind];
    if (id === draft?.id) continue;
    if (id !== undefined && (await openKept(id).catch(() => false))) continue;
    close();
    if (id !== undefined) history.replaceState(null, '');
  }
}

function openIn(state: unknown): Open {
  const { draft, gongwen } = (state ?? {}) as Readonly<Partial<Record<Kind, unknown>>>;
  if (typeof draft === 'string') return { draft };
  return typeof gongwen === 'string' ? { gongwen } : {};
}

function isSame(one: Open, other: Open): boolean {
  return KINDS.every((kind) => one[kind] === other[kind]);
}

function flush(): void {
  for (const kind of KINDS) void KEEPERS[kind].getState().flush();
}

/** Whether something is unsaved that will not be saved by itself in a moment. */
function isUnsaved(): boolean {
  return KINDS.some((kind) => {
    const { draft, saveState } = KEEPERS[kind].getState();
    return draft !== undefined && saveState !== 'saved' && saveState !== 'saving';
  });
}

function mayLeave(): boolean {
  return !isUnsaved() || confirm(leave(appStore.getState().language));
}
