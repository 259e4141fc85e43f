import { element, type Html, type HtmlAttributes } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';

const EMPTY_PLACE = '空白单元格，有检查意见';

/**
 * A piece of the document that annotations speak of, as a link to the first of them; each annotation links back to the
 * first piece that names it. The text stays the same.
 */
export function remarked(content: Html, annotations: readonly number[] = [], context: HtmlContext): Html {
  const { remarks, id } = context;
  const [first] = annotations;
  if (remarks === undefined || first === undefined) return content;
  const inner = annotations.reduce<Html>(
    (html, number) =>
      remarks.isFirstPlace(number) ? element('span', { id: id(`place-${number}`) }, html) : html,
    content,
  );
  const attributes: HtmlAttributes = {
    class: `remarked ${remarks.severityOf(annotations)}`,
    href: `#${id(`remark-${first}`)}`,
    'aria-describedby': annotations.map((number) => id(`remark-${number}`)).join(' '),
    ...(content === '' ? { 'aria-label': EMPTY_PLACE } : {}),
  };
  return element('a', attributes, inner);
}
