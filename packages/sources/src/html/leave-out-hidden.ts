import { defaultTreeAdapter } from 'parse5';
import {
  attributeOf,
  childElements,
  elementsBelow,
  type HtmlElement,
  type HtmlParent,
  isElementNode,
  rawText,
} from './dom.js';
import { hidesBy, type SimpleSelector, type StyleRule, styleRules } from './style-rules.js';

const LARGEST_SHEET = 400_000;
/** A page that hides so much of its text shows it by a script; its own text then counts. */
const MOST_HIDDEN = 0.5;

/** Takes what style sheets of the page hide out of its tree, which nobody else holds. */
export function leaveOutHidden(page: HtmlParent): void {
  const sheets = elementsBelow(page, ({ tagName }) => tagName === 'style').map(rawText);
  const rules = styleRules(sheets.join('\n').slice(0, LARGEST_SHEET));
  if (!rules.some(({ hides }) => hides)) return;
  const outermost = hiddenBelow(page, rules);
  const all = rawText(page).replace(/\s/gu, '').length;
  const lost = outermost.reduce((sum, element) => sum + rawText(element).replace(/\s/gu, '').length, 0);
  if (lost > all * MOST_HIDDEN) return;
  for (const element of outermost) defaultTreeAdapter.detachNode(element);
}

/** Hidden elements that are within no other hidden one. */
function hiddenBelow(page: HtmlParent, rules: readonly StyleRule[]): readonly HtmlElement[] {
  const hidden: HtmlElement[] = [];
  const waiting = [...childElements(page)];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (isHidden(element, rules)) hidden.push(element);
    else for (const child of childElements(element)) waiting.push(child);
  }
  return hidden;
}

/** By the heaviest rule, of those as heavy the last; what the element says itself stands above all but `!important`. */
function isHidden(element: HtmlElement, rules: readonly StyleRule[]): boolean {
  let best: StyleRule | undefined;
  for (const rule of rules) {
    const isHeavier = best === undefined || rule.weight >= best.weight;
    if (isHeavier && isMeant(element, rule.path)) best = rule;
  }
  if (best === undefined || !best.hides) return false;
  return best.isImportant || hidesBy(attributeOf(element, 'style') ?? '') !== false;
}

/** Whether a path of selectors ends at the element, the others at elements around it in order. */
function isMeant(element: HtmlElement, path: readonly SimpleSelector[]): boolean {
  const own = path.at(-1);
  if (own === undefined || !fits(element, own)) return false;
  let wanted = path.length - 2;
  for (
    let parent = element.parentNode;
    wanted >= 0 && parent !== null && isElementNode(parent);
    parent = parent.parentNode
  ) {
    const simple = path[wanted];
    if (simple !== undefined && fits(parent, simple)) wanted -= 1;
  }
  return wanted < 0;
}

function fits(element: HtmlElement, { tag, id, classes }: SimpleSelector): boolean {
  if (tag !== undefined && element.tagName !== tag) return false;
  if (id !== undefined && attributeOf(element, 'id') !== id) return false;
  if (classes.length === 0) return tag !== undefined || id !== undefined;
  const own = (attributeOf(element, 'class') ?? '').split(/\s+/u);
  return classes.every((name) => own.includes(name));
}
