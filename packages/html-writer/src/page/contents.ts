import type { DocumentTree, Heading } from '@xxgk/document';
import { element, type Html, htmlText } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';

const CONTENTS = '目录';

/** Links to the main sections; none when there are none. */
export function contents({ children }: DocumentTree, context: HtmlContext): readonly Html[] {
  const sections = children.filter((block) => block.type === 'heading').filter(({ level }) => level === 1);
  if (sections.length === 0) return [];
  const items = sections.map((section) => element('li', {}, linkTo(section, context)));
  return [element('nav', { 'aria-label': CONTENTS }, element('ul', {}, ...items))];
}

function linkTo(section: Heading, { id, outline }: HtmlContext): Html {
  const name = outline.get(section)?.name ?? '';
  return element(
    'a',
    { href: `#${id(name)}` },
    htmlText(section.children.map(({ value }) => value).join('')),
  );
}
