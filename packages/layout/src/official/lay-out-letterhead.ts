import { arrangeLetterhead, type BlockOf } from '@xxgk/document';
import type { LayoutContext } from '../layout-context.js';
import { paintArranged, paintRule } from './paint-arranged.js';

/** 版头 on the first page; the text begins below it. */
export function layOutLetterhead(context: LayoutContext, head: BlockOf<'letterhead'>): void {
  const { pages, styleSheet } = context;
  const { block } = pages;
  const arranged = arrangeLetterhead(head, styleSheet);
  let top = block.top;
  if (arranged.header !== undefined) {
    top = Math.max(top, paintArranged(context, arranged.header.items, arranged.header.top));
  }
  const bottom = paintArranged(context, arranged.items, top);
  if (arranged.footRule !== undefined) paintRule(context, arranged.footRule.rule, arranged.footRule.top);
  if (!styleSheet.letterhead.forms[head.form].numberOnFirstPage) context.unnumbered.add(0);
  pages.advance(bottom - block.top + arranged.blankLinesAfter * block.linePitch);
}
