import { attributeOf, elementsBelow, type HtmlElement, rawText } from './dom.js';

/** Kinds of input that hold words or a number; others are buttons, marks and what the page keeps for itself. */
const WRITTEN: ReadonlySet<string> = new Set(['', 'text', 'number', 'tel', 'date', 'month', 'url', 'email']);
const OF_THE_SITE = /search|keyword|query|sousuo|captcha|yzm|login|user|passw/iu;

/** What a field of a form shows to who reads the page; nothing for fields of the site, such as its search. */
export function fieldValue(element: HtmlElement): string | undefined {
  const names = ['name', 'id', 'class'].map((name) => attributeOf(element, name) ?? '').join(' ');
  if (OF_THE_SITE.test(names)) return undefined;
  if (element.tagName === 'input') {
    const isWritten = WRITTEN.has((attributeOf(element, 'type') ?? '').toLowerCase());
    return isWritten ? attributeOf(element, 'value') : undefined;
  }
  if (element.tagName === 'textarea') return rawText(element);
  return element.tagName === 'select' ? chosen(element) : undefined;
}

/** The words of the option that is chosen: the one marked, else the first, as browsers have it. */
function chosen(select: HtmlElement): string | undefined {
  const options = elementsBelow(select, ({ tagName }) => tagName === 'option');
  const marked = options.findLast((option) => attributeOf(option, 'selected') !== undefined);
  const option = marked ?? options[0];
  return option === undefined ? undefined : rawText(option).trim();
}
