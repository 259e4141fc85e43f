import type { Title } from '@xxgk/model';
import { element, type Html, htmlText } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';

/** The title; a line ends between its units of sense where it can. @rule GB/T 9704-2012 §7.3.1 */
export function titleToHtml(title: Title, { look, id, outline }: HtmlContext): Html {
  const { level, name } = outline.get(title) ?? { level: 1, name: 'title' };
  const segments = title.segments.map((segment) =>
    element('span', look.of('titleSegment'), htmlText(segment)),
  );
  return element(`h${level}`, { id: id(name), ...look.of('title') }, ...segments);
}
