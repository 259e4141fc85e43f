import type { Paragraph } from '@xxgk/document';
import { element, type Html } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';
import { inlinesToHtml } from '../inlines/index.js';

export function paragraphToHtml({ children }: Paragraph, context: HtmlContext): Html {
  return element('p', context.look.of('body'), ...inlinesToHtml(children, context));
}
