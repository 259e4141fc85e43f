import {
  arrangeImprintRecipients,
  arrangePrinting,
  type BlockOf,
  type Entry,
  toPoints,
} from '@xxgk/document';
import type { LayoutContext } from '../layout-context.js';
import type { Canvas, Measured } from '../strip.js';
import { type BrokenEntry, breakEntry, paintEntryLine } from './entry-lines.js';
import { paintArranged } from './paint-arranged.js';

/** 版记 at the foot of the last page, which is even but in letters; its last rule is the foot of the text block. @rule GB/T 9704-2012 §7.4 */
export function measureImprint(context: LayoutContext, imprint: BlockOf<'imprint'>): Measured {
  const { styleSheet } = context;
  const style = styleSheet.imprint;
  const pitch = toPoints(style.linePitch);
  const broken = (entry: Entry) => breakEntry(context, entry, 0, context.block.width);
  const recipients = arrangeImprintRecipients(imprint, styleSheet).map(broken);
  const { organ, pieces } = arrangePrinting(imprint, styleSheet);
  const printing = organ === undefined ? [] : [broken(organ)];
  const lineCount =
    [...recipients, ...printing].reduce((sum, { lines }) => sum + lines.length, 0) +
    (pieces.length > 0 ? 1 : 0);
  const height = lineCount * pitch;
  return {
    strips: [{ height, atFootOf: imprint.ruled ? 'evenPage' : 'lastPage' }],
    paint: ([foot]) => {
      if (foot === undefined) return;
      const { page } = foot;
      const bottom = page.block.top + page.block.height;
      let top = bottom - height;
      const paint = (one: BrokenEntry): void => {
        const owner = { element: context.structure.element('P').id };
        one.lines.forEach((_, index) => {
          paintEntryLine(one, index, { page, top }, owner);
          top += pitch;
        });
      };
      if (imprint.ruled) paintRule(page, top, toPoints(style.outerRule));
      recipients.forEach(paint);
      if (imprint.ruled && recipients.length > 0 && printing.length + pieces.length > 0) {
        paintRule(page, top, toPoints(style.innerRule));
      }
      printing.forEach(paint);
      if (pieces.length > 0) {
        paintArranged(context, page, [{ type: 'line', spaceBefore: 0, height: pitch, pieces }], top);
      }
      if (imprint.ruled) paintRule(page, bottom, toPoints(style.outerRule));
    },
  };
}

function paintRule({ block: { left, width }, marks }: Canvas, y: number, thickness: number): void {
  marks.push({
    kind: 'rules',
    owner: { artifact: 'layout' },
    thickness,
    lines: [[left, y, left + width, y]],
  });
}
