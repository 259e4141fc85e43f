import type { Finding } from '@xxgk/document';
import { useEffect, useEffectEvent } from 'react';
import { showNextFinding } from '../check/step-finding.js';
import type { Draft } from '../state/draft.js';
import { redoStep, undoStep } from '../state/edit-draft.js';
import { appStore } from '../store/app-store.js';
import { goTo } from '../store/go-to.js';
import { gongwenStore } from '../store/gongwen-store.js';
import { viewStore } from '../store/view-store.js';

/** The keys of a document: as those of a report, but for undo and redo, which its field has by itself. */
export function useGongwenKeys(findings: readonly Finding[]): void {
  useKeys(findings, (event) => {
    if (!isCommand(event) || event.key.toLowerCase() !== 's') return false;
    void gongwenStore.getState().flush();
    return true;
  });
}

/**
 * The keys of the whole editor: Ctrl+Z and Ctrl+Y work on the report and lead to what they changed, Ctrl+S saves at once,
 * F8 and Shift+F8 lead from finding to finding, Escape leaves pages that take the whole window. Files that are dropped do not make the browser leave the app.
 */
export function useEditorKeys(findings: readonly Finding[]): void {
  useKeys(findings, isReportKey);
}

/** `act` does what a key does to the draft; `false` where it does nothing to it. */
function useKeys(findings: readonly Finding[], act: (event: KeyboardEvent) => boolean): void {
  const own = useEffectEvent(act);
  const step = useEffectEvent((direction: 1 | -1) => showNextFinding(findings, direction));
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'F8') step(event.shiftKey ? -1 : 1);
        else if (event.key === 'Escape' && viewStore.getState().isLarge)
          viewStore.setState({ isLarge: false });
        else if (!own(event)) return;
        event.preventDefault();
      },
      { signal },
    );
    for (const type of ['dragover', 'drop'] as const)
      addEventListener(type, (event) => event.preventDefault(), { signal });
    return () => listening.abort();
  }, []);
}

/** Does what a key does to the report; `false` where it does nothing to it. */
function isReportKey(event: KeyboardEvent): boolean {
  const { key, shiftKey } = event;
  if (!isCommand(event)) return false;
  const name = key.toLowerCase();
  if (name === 's') void appStore.getState().flush();
  else if (name === 'y' || (name === 'z' && shiftKey)) redo();
  else if (name === 'z') undo();
  else return false;
  return true;
}

function isCommand({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey;
}

/** Takes the last step back and leads to what it changed. */
export function undo(): void {
  change(undoStep, ({ history }) => history.future[0]);
}

/** Does the last step again and leads to what it changed. */
export function redo(): void {
  change(redoStep, ({ history }) => history.past.at(-1));
}

function change(
  act: typeof undoStep,
  stepOf: (draft: Draft) => Draft['history']['past'][number] | undefined,
): void {
  const before = appStore.getState().draft;
  leaveTyping();
  appStore.getState().edit(act);
  const { draft } = appStore.getState();
  if (draft === undefined || draft === before) return;
  const path = stepOf(draft)?.changes[0]?.path;
  const here = document.activeElement;
  if (path === undefined || (here instanceof HTMLElement && here.dataset['path'] === path.join('.'))) return;
  goTo({ path });
}

/** A cell that is being typed into shows what the report has again. */
function leaveTyping(): void {
  const here = document.activeElement;
  if (!(here instanceof HTMLInputElement) || !here.matches('input.figure')) return;
  here.blur();
  here.focus();
}
