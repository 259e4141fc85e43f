import type { FootnoteMark } from '@xxgk/document';
import { element, type Html, htmlText } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';
import { remarked } from './remarked.js';

/** The mark of a note, which leads to it. */
export function markToHtml(mark: FootnoteMark, context: HtmlContext): Html {
  const { id, look } = context;
  const attributes = { id: id(`note-of-${mark.value}`), href: `#${id(`note-${mark.value}`)}` };
  const words = remarked(htmlText(mark.value), mark.annotations, context);
  return element('sup', look.of('footnoteMark'), element('a', attributes, words));
}
