import { attributeOf, type HtmlElement } from './dom.js';

/** Elements that a reader of the page does not see, or that hold the site's own controls. */
const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'meta',
  'link',
  'nav',
  'footer',
  'button',
  'iframe',
  'object',
  'embed',
  'svg',
  'canvas',
  'audio',
  'video',
  'img',
  'map',
  'rp',
  'rt',
  'colgroup',
  'dialog',
]);
/** Elements that begin and end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'figcaption',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'ucapcontent',
  'ucaptitle',
]);
/** Fields of forms: what they hold is shown, unless they are the site's own. */
const FIELDS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
/** The link that leads past what a site has around its pages, as it is commonly named. */
const SKIP = /(?:^|\s)skip-(?:link|nav|to-content)(?:\s|$)/u;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu;
const PRESERVED = /white-space\s*:\s*pre/iu;

export function isUnseen(element: HtmlElement): boolean {
  if (UNSEEN.has(element.tagName) || attributeOf(element, 'hidden') !== undefined) return true;
  if (element.tagName === 'a' && SKIP.test(attributeOf(element, 'class') ?? '')) return true;
  return HIDDEN.test(attributeOf(element, 'style') ?? '');
}

export function isField(element: HtmlElement): boolean {
  return FIELDS.has(element.tagName);
}

export function isBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.tagName);
}

/** 1 for `h1` and so on. */
export function headingLevelOf(element: HtmlElement): number | undefined {
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** Whether line breaks in the source are line breaks on the page. */
export function keepsLines(element: HtmlElement): boolean {
  return element.tagName === 'pre' || PRESERVED.test(attributeOf(element, 'style') ?? '');
}
