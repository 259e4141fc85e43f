import { type BlockOf, LIST_MARK, type Paragraph as ParagraphNode, text } from '@xxgk/document';
import { type FileChild, type IParagraphOptions, Paragraph } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { inlinesToDocx } from '../inlines/index.js';
import { styleIds } from '../parts/style-ids.js';

/** A paragraph; one that goes with the signature below stays with it, undivided. */
export function paragraphToDocx(paragraph: ParagraphNode, context: DocxContext): readonly FileChild[] {
  const kept = context.keptWithNext.has(paragraph) ? { keepNext: true, keepLines: true } : {};
  const children = inlinesToDocx(paragraph.children, context);
  return [new Paragraph({ style: styleIds.paragraph.body, ...kept, ...flush(paragraph), children })];
}

/** A paragraph to one side has no indent. */
function flush({ alignment }: ParagraphNode): IParagraphOptions {
  return alignment === undefined ? {} : { alignment, indent: { firstLine: 0, firstLineChars: 0 } };
}

/** Points of a list, each a paragraph with its mark in its text: the same in every program. */
export function listToDocx(list: BlockOf<'list'>, context: DocxContext): readonly FileChild[] {
  const kept = context.keptWithNext.has(list) ? { keepNext: true, keepLines: true } : {};
  return list.items.map(
    (item) =>
      new Paragraph({
        style: styleIds.paragraph.body,
        ...kept,
        children: inlinesToDocx([text(LIST_MARK), ...item], context),
      }),
  );
}

/** Twips: too low to move what follows, and a paragraph all the same. */
const LOWEST_LINE = 1;

/** What follows begins a page. A break inside a paragraph would leave an empty line on it. */
export function pageBreakToDocx(): readonly FileChild[] {
  const spacing = { before: 0, after: 0, line: LOWEST_LINE, lineRule: 'exact' } as const;
  return [new Paragraph({ pageBreakBefore: true, spacing })];
}
