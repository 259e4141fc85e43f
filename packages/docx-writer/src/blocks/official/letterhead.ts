import { type ArrangedLetterhead, arrangeLetterhead, type BlockOf } from '@xxgk/document';
import { type FileChild, Paragraph } from 'docx';
import type { DocxContext } from '../../docx-context.js';
import { blankLines } from '../blank-lines.js';
import { arrangedToDocx, lineOptions, twips } from './arranged.js';

/** 版头; the mark of a letter stands in frames, for it begins above the text block. */
export function letterheadToDocx(head: BlockOf<'letterhead'>, context: DocxContext): readonly FileChild[] {
  const { header, items, blankLinesAfter } = arrangeLetterhead(head, context.sheet);
  return [
    ...(header === undefined ? [] : framedMark(header, context)),
    ...arrangedToDocx(items, context),
    ...blankLines(blankLinesAfter),
  ];
}

/** A frame as wide as its rule at its place on the page; the text begins below it. */
function framedMark(
  { top, items }: NonNullable<ArrangedLetterhead['header']>,
  context: DocxContext,
): readonly FileChild[] {
  const { measures } = context;
  return items.flatMap((item) => {
    if (item.type === 'jointMark') return arrangedToDocx([item], context);
    const { left, right } = item.ruleBelow?.outdent ?? { left: 0, right: 0 };
    const { indent, ...options } = lineOptions(item, context);
    return [
      new Paragraph({
        ...options,
        frame: {
          type: 'absolute',
          position: { x: measures.margin.left - twips(left), y: twips(top) },
          anchor: { horizontal: 'page', vertical: 'page' },
          width: measures.textWidth + twips(left + right),
          wrap: 'notBeside',
        },
      }),
    ];
  });
}
