import type { Paragraph as ParagraphNode } from '@xxgk/document';
import { type FileChild, Paragraph } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { inlinesToDocx } from '../inlines/index.js';
import { styleIds } from '../parts/style-ids.js';

/** A paragraph; one that goes with the signature below stays with it, undivided. */
export function paragraphToDocx(paragraph: ParagraphNode, context: DocxContext): readonly FileChild[] {
  const kept = context.keptWithNext.has(paragraph) ? { keepNext: true, keepLines: true } : {};
  const children = inlinesToDocx(paragraph.children);
  return [new Paragraph({ style: styleIds.paragraph.body, ...kept, children })];
}
