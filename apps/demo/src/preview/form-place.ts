import { proseFields } from '@xxgk/model';
import type { PagePlace } from '../preparing/page-places.js';
import { lineIndexAt, SOURCE_PATH } from '../state/gongwen-draft.js';
import { appStore } from '../store/app-store.js';
import { goTo } from '../store/go-to.js';
import { gongwenStore } from '../store/gongwen-store.js';
import type { FormPlace } from './place-at.js';

/** Where the caret stands in the form; `undefined` outside of its fields. */
export function placeOfCaret(): FormPlace | undefined {
  const here = document.activeElement;
  const path = here instanceof HTMLElement ? here.dataset['path'] : undefined;
  if (path === undefined || here?.closest('.editor-main') === null) return undefined;
  return { path, line: lineOfCaret(here) };
}

/** The line of prose that the caret stands in; lines are the children of their field. */
function lineOfCaret(field: Element | null): number | undefined {
  if (field instanceof HTMLTextAreaElement && field.matches('.source-editor'))
    return lineIndexAt(field.value, field.selectionStart);
  if (field?.classList.contains('prose-editor') !== true) return undefined;
  const node = document.getSelection()?.focusNode;
  const index = [...field.children].findIndex((line) => node != null && line.contains(node));
  return index < 0 ? undefined : index;
}

/** Leads from a place on a page to its field in the form. */
export function goToField({ path, line }: PagePlace): void {
  const words = path === SOURCE_PATH ? gongwenStore.getState().draft?.markdown : proseAt(path);
  const before = words?.split('\n').slice(0, line).join('\n').length;
  const start = before === undefined || line === undefined ? undefined : before + Number(line > 0);
  goTo({ path: path.split('.'), ...(start === undefined ? {} : { range: { start, end: start } }) });
}

function proseAt(path: string): string | undefined {
  const field = proseFields.find((known) => known === path);
  return field && appStore.getState().draft?.report[field];
}

/** Tells whenever the caret may have moved to another place of the form. */
export function followCaret(tell: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('selectionchange', tell, { signal });
  document.addEventListener('focusin', tell, { signal });
  const stops = [appStore.subscribe(tell), gongwenStore.subscribe(tell)];
  return () => {
    listening.abort();
    for (const stop of stops) stop();
  };
}
