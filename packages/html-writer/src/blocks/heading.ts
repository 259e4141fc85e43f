import type { Heading } from '@xxgk/document';
import { element, type Html } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';
import { inlinesToHtml } from '../inlines/index.js';

/** A heading that links may lead to; its number is part of the text. */
export function headingToHtml(heading: Heading, context: HtmlContext): Html {
  const { look, id, outline } = context;
  const { level, name } = outline.get(heading) ?? { level: heading.level + 1, name: '' };
  const attributes = { ...(name === '' ? {} : { id: id(name) }), ...look.of(`heading${heading.level}`) };
  return element(`h${level}`, attributes, ...inlinesToHtml(heading.children, context));
}
