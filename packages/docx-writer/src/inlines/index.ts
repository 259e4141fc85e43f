import { footnotesIn, type Inline } from '@xxgk/document';
import type { ParagraphChild, TextRun } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { withComments } from './comment-marks.js';
import { footnoteToDocx } from './footnote.js';
import { textToDocx } from './text.js';

/** Writes one inline node of a given type. */
export type InlineHandler<Type extends Inline['type']> = (
  inline: Extract<Inline, { type: Type }>,
  context: DocxContext,
) => TextRun;

/** One handler per inline type: a new node does not compile until it has one. */
export const inlineHandlers: { readonly [Type in Inline['type']]: InlineHandler<Type> } = {
  text: (text, context) => {
    const [mark] = footnotesIn([text]);
    return mark === undefined ? textToDocx(text) : footnoteToDocx(mark, context);
  },
};

export function inlinesToDocx(inlines: readonly Inline[], context: DocxContext): readonly ParagraphChild[] {
  return withComments(
    inlines.map((inline) => ({
      runs: [inlineHandlers[inline.type](inline, context)],
      annotations: inline.annotations ?? [],
    })),
  );
}
