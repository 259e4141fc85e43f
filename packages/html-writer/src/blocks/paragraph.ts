import { type BlockOf, LIST_MARK, type Paragraph, text } from '@xxgk/document';
import { element, type Html, lines } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';
import { inlinesToHtml } from '../inlines/index.js';

export function paragraphToHtml({ children, alignment }: Paragraph, context: HtmlContext): Html {
  const role = alignment === undefined ? 'body' : ALIGNED[alignment];
  return element('p', context.look.of(role), ...inlinesToHtml(children, context));
}

const ALIGNED = { left: 'flushLeft', center: 'centred', right: 'flushRight' } as const;

/** The mark is a word of the text: it stays where a page is copied without its styles. */
export function listToHtml({ items }: BlockOf<'list'>, context: HtmlContext): Html {
  const points = items.map((item) =>
    element('li', context.look.of('listItem'), ...inlinesToHtml([text(LIST_MARK), ...item], context)),
  );
  return element('ul', context.look.of('list'), lines(...points));
}

/** A page of the web has no pages; print has. */
export function pageBreakToHtml(_: BlockOf<'pageBreak'>, { look }: HtmlContext): Html {
  return element('div', look.of('pageBreak'));
}
