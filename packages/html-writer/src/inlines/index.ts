import { footnotesIn, type Inline } from '@xxgk/document';
import { element, type Html, htmlText } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';
import { markToHtml } from './footnote-mark.js';
import { remarked } from './remarked.js';

/** Writes one inline node of a given type. */
export type InlineHandler<Type extends Inline['type']> = (
  inline: Extract<Inline, { type: Type }>,
  context: HtmlContext,
) => Html;

/** Addresses that a page may lead to. */
const SAFE_LINK = /^(?:https?|mailto):/iu;

/** One handler per inline type: a new node does not compile until it has one. */
export const inlineHandlers: { readonly [Type in Inline['type']]: InlineHandler<Type> } = {
  text: (text, context) => {
    const [mark] = footnotesIn([text]);
    if (mark !== undefined) return markToHtml(mark, context);
    const { value, role, isStrong, isUnderlined, link, annotations } = text;
    const { look } = context;
    let words = remarked(htmlText(value), annotations, context);
    if (link !== undefined && SAFE_LINK.test(link)) words = element('a', { href: link }, words);
    if (isUnderlined) words = element('u', look.of('underlined'), words);
    if (isStrong) words = element('strong', look.of('strong'), words);
    return role === undefined ? words : element('strong', look.of(role), words);
  },
};

export function inlinesToHtml(inlines: readonly Inline[], context: HtmlContext): readonly Html[] {
  return inlines.map((inline) => inlineHandlers[inline.type](inline, context));
}
