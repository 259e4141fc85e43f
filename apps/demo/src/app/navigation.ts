import { words } from '@xxgk/document';
import { appStore } from '../store/app-store.js';

const leave = words({
  'zh-CN': '本窗口还有改动没有保存，离开后将丢失。确定离开吗？',
  en: 'Some changes in this window are not saved and will be lost. Leave?',
});

/**
 * The browser's own history knows which report is open: Back leads to the start, and a page that is loaded again opens
 * the same report. The address stays the same, so the app works below any path; links within a page are no steps.
 */
export async function followHistory(): Promise<void> {
  await show(openIn(history.state));
  appStore.subscribe(({ draft }, before) => {
    if (draft?.id !== before.draft?.id && draft?.id !== openIn(history.state)) {
      history.pushState(draft === undefined ? null : { draft: draft.id }, '');
    }
  });
  addEventListener('popstate', ({ state }) => {
    const { draft } = appStore.getState();
    const here = draft === undefined ? null : { draft: draft.id };
    if (location.hash !== '') history.replaceState(here, '', location.pathname + location.search);
    else if (mayLeave()) void show(openIn(state));
    else history.pushState(here, '');
  });
  addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
  addEventListener('visibilitychange', () => void appStore.getState().flush());
  addEventListener('pagehide', () => void appStore.getState().flush());
}

/** Closes the open report, after a question where something of it is not saved. */
export function closeReport(): void {
  if (mayLeave()) appStore.getState().close();
}

async function show(id: string | undefined): Promise<void> {
  const { draft, openKept, close } = appStore.getState();
  if (id === draft?.id) return;
  if (id === undefined || !(await openKept(id).catch(() => false))) {
    close();
    history.replaceState(null, '');
  }
}

function openIn(state: unknown): string | undefined {
  const id = (state as { readonly draft?: unknown } | null)?.draft;
  return typeof id === 'string' ? id : undefined;
}

/** Whether something is unsaved that will not be saved by itself in a moment. */
function isUnsaved(): boolean {
  const { draft, saveState } = appStore.getState();
  return draft !== undefined && saveState !== 'saved' && saveState !== 'saving';
}

function mayLeave(): boolean {
  return !isUnsaved() || confirm(leave(appStore.getState().language));
}
