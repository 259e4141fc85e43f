import type { Inline } from '@xxgk/model';
import { element, type Html, htmlText } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';

/** Writes one inline node of a given type. */
export type InlineHandler<Type extends Inline['type']> = (
  inline: Extract<Inline, { type: Type }>,
  context: HtmlContext,
) => Html;

/** One handler per inline type: a new node does not compile until it has one. */
export const inlineHandlers: { readonly [Type in Inline['type']]: InlineHandler<Type> } = {
  text: ({ value, role }, { look }) =>
    role === undefined ? htmlText(value) : element('strong', look.of(role), htmlText(value)),
};

export function inlinesToHtml(inlines: readonly Inline[], context: HtmlContext): readonly Html[] {
  return inlines.map((inline) => inlineHandlers[inline.type](inline, context));
}
