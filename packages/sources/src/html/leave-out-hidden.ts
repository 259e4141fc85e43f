import { defaultTreeAdapter } from 'parse5';
import type { Cascade } from './cascade.js';
import { childElements, type HtmlElement, type HtmlParent, rawText } from './dom.js';

/** A page that hides so much of its text shows it by a script; its own text then counts. */
const MOST_HIDDEN = 0.5;

/** Takes what style sheets of the page hide out of its tree, which nobody else holds. @throws BeyondLimits */
export function leaveOutHidden(page: HtmlParent, cascade: Cascade): void {
  const outermost = hiddenBelow(page, cascade);
  const all = rawText(page).replace(/\s/gu, '').length;
  const lost = outermost.reduce((sum, element) => sum + rawText(element).replace(/\s/gu, '').length, 0);
  if (lost > all * MOST_HIDDEN) return;
  for (const element of outermost) defaultTreeAdapter.detachNode(element);
}

/** Hidden elements that are within no other hidden one. */
function hiddenBelow(page: HtmlParent, cascade: Cascade): readonly HtmlElement[] {
  const hidden: HtmlElement[] = [];
  const waiting = [...childElements(page)];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const style = cascade.styleOf(element);
    const isGone =
      style.get('display') === 'none' || /^(?:hidden|collapse)$/u.test(style.get('visibility') ?? '');
    if (isGone) hidden.push(element);
    else for (const child of childElements(element)) waiting.push(child);
  }
  return hidden;
}
