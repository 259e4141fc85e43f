import type { Paragraph as ParagraphNode } from '@xxgk/model';
import { type FileChild, Paragraph } from 'docx';
import { inlinesToDocx } from '../inlines/index.js';
import { styleIds } from '../parts/style-ids.js';

export function paragraphToDocx({ children }: ParagraphNode): readonly FileChild[] {
  return [new Paragraph({ style: styleIds.paragraph.body, children: inlinesToDocx(children) })];
}
