import type { Inline } from '@xxgk/model';
import type { TextRun } from 'docx';
import { textToDocx } from './text.js';

/** Writes one inline node of a given type. */
export type InlineHandler<Type extends Inline['type']> = (inline: Extract<Inline, { type: Type }>) => TextRun;

/** One handler per inline type: a new node does not compile until it has one. */
export const inlineHandlers: { readonly [Type in Inline['type']]: InlineHandler<Type> } = {
  text: textToDocx,
};

export function inlinesToDocx(inlines: readonly Inline[]): readonly TextRun[] {
  return inlines.map((inline) => inlineHandlers[inline.type](inline));
}
