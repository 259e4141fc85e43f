import type { Inline } from '@xxgk/document';
import { element, type Html, htmlText } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';
import { remarked } from './remarked.js';

/** Writes one inline node of a given type. */
export type InlineHandler<Type extends Inline['type']> = (
  inline: Extract<Inline, { type: Type }>,
  context: HtmlContext,
) => Html;

/** One handler per inline type: a new node does not compile until it has one. */
export const inlineHandlers: { readonly [Type in Inline['type']]: InlineHandler<Type> } = {
  text: ({ value, role, annotations }, context) => {
    const words = remarked(htmlText(value), annotations, context);
    return role === undefined ? words : element('strong', context.look.of(role), words);
  },
};

export function inlinesToHtml(inlines: readonly Inline[], context: HtmlContext): readonly Html[] {
  return inlines.map((inline) => inlineHandlers[inline.type](inline, context));
}
