import { arrangedHeight, arrangeLetterhead, type BlockOf } from '@xxgk/document';
import type { LayoutContext } from '../layout-context.js';
import type { Measured } from '../strip.js';
import { paintArranged, paintRule } from './paint-arranged.js';

/** 版头 on the first page; the text begins below it. */
export function measureLetterhead(context: LayoutContext, head: BlockOf<'letterhead'>): Measured {
  const { styleSheet, block } = context;
  const { header, items, footRule, blankLinesAfter } = arrangeLetterhead(head, styleSheet);
  const top = Math.max(block.top, header === undefined ? 0 : header.top + arrangedHeight(header.items));
  const height = top + arrangedHeight(items) - block.top + blankLinesAfter * block.linePitch;
  return {
    strips: [{ height }],
    paint: ([place]) => {
      if (place === undefined) return;
      const { page } = place;
      if (header !== undefined) paintArranged(context, page, header.items, header.top);
      paintArranged(context, page, items, top);
      if (footRule !== undefined) paintRule(page, footRule.rule, footRule.top);
      if (!styleSheet.letterhead.forms[head.form].numberOnFirstPage) context.unnumbered.add(page.index);
    },
  };
}
