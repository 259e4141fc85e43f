import type { Inline } from '@xxgk/document';
import type { ParagraphChild, TextRun } from 'docx';
import { withComments } from './comment-marks.js';
import { textToDocx } from './text.js';

/** Writes one inline node of a given type. */
export type InlineHandler<Type extends Inline['type']> = (inline: Extract<Inline, { type: Type }>) => TextRun;

/** One handler per inline type: a new node does not compile until it has one. */
export const inlineHandlers: { readonly [Type in Inline['type']]: InlineHandler<Type> } = {
  text: textToDocx,
};

export function inlinesToDocx(inlines: readonly Inline[]): readonly ParagraphChild[] {
  return withComments(
    inlines.map((inline) => ({
      runs: [inlineHandlers[inline.type](inline)],
      annotations: inline.annotations ?? [],
    })),
  );
}
