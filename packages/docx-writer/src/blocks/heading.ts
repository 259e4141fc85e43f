import type { Heading } from '@xxgk/document';
import { type FileChild, Paragraph } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { inlinesToDocx } from '../inlines/index.js';
import { styleIds } from '../parts/style-ids.js';

/** A heading in Word's style of its level, so that the navigation pane lists it. */
export function headingToDocx({ level, children }: Heading, context: DocxContext): readonly FileChild[] {
  return [
    new Paragraph({
      style: styleIds.paragraph[`heading${level}`],
      children: inlinesToDocx(children, context),
    }),
  ];
}
