import type { PagePlace } from '../preparing/page-places.js';
import { appStore } from '../store/app-store.js';
import { goTo } from '../store/go-to.js';
import type { FormPlace } from './place-at.js';

/** Where the caret stands in the form; `undefined` outside of its fields. */
export function placeOfCaret(): FormPlace | undefined {
  const here = document.activeElement;
  const path = here instanceof HTMLElement ? here.dataset['path'] : undefined;
  if (path === undefined || here?.closest('.editor-main') === null) return undefined;
  if (!(here instanceof HTMLTextAreaElement)) return { path, line: undefined };
  return { path, line: here.value.slice(0, here.selectionStart).split('\n').length - 1 };
}

/** Leads from a place on a page to its field in the form. */
export function goToField({ path, line }: PagePlace): void {
  const words = document.querySelector<HTMLTextAreaElement>(
    `textarea[data-path="${CSS.escape(path)}"]`,
  )?.value;
  const before = words?.split('\n').slice(0, line).join('\n').length;
  const start = before === undefined || line === undefined ? undefined : before + Number(line > 0);
  goTo({ path: path.split('.'), ...(start === undefined ? {} : { range: { start, end: start } }) });
}

/** Tells whenever the caret may have moved to another place of the form. */
export function followCaret(tell: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('selectionchange', tell, { signal });
  document.addEventListener('focusin', tell, { signal });
  const stop = appStore.subscribe(tell);
  return () => {
    listening.abort();
    stop();
  };
}
