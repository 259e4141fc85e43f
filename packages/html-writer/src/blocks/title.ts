import type { Title } from '@xxgk/document';
import { element, type Html, htmlText } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';
import { remarked } from '../inlines/remarked.js';

/** The title; a line ends between its units of sense where it can. @rule GB/T 9704-2012 §7.3.1 */
export function titleToHtml(title: Title, context: HtmlContext): Html {
  const { look, id, outline } = context;
  const { level, name } = outline.get(title) ?? { level: 1, name: 'title' };
  const segments = title.segments.map((segment) =>
    element('span', look.of('titleSegment'), htmlText(segment)),
  );
  return element(
    `h${level}`,
    { id: id(name), ...look.of('title') },
    remarked(segments.join('') as Html, title.annotations, context),
  );
}
