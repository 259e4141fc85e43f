import {
  arrangeImprintRecipients,
  arrangePrinting,
  type BlockOf,
  type Entry,
  toPoints,
} from '@xxgk/document';
import type { Line } from '../break-lines.js';
import type { LayoutContext } from '../layout-context.js';
import { entryLines, paintEntryLine } from './lay-out-entries.js';
import { paintArranged } from './paint-arranged.js';

/** 版记 at the foot of the last page, which is even; its last rule is the foot of the text block. @rule GB/T 9704-2012 §7.4 */
export function layOutImprint(context: LayoutContext, imprint: BlockOf<'imprint'>): void {
  const { pages, styleSheet } = context;
  const style = styleSheet.imprint;
  const pitch = toPoints(style.linePitch);
  const broken = (entry: Entry) => ({ entry, lines: entryLines(context, entry, 0, pages.block.width) });
  const recipients = arrangeImprintRecipients(imprint, styleSheet).map(broken);
  const { organ, pieces } = arrangePrinting(imprint, styleSheet);
  const printing = organ === undefined ? [] : [broken(organ)];
  const lineCount =
    [...recipients, ...printing].reduce((sum, { lines }) => sum + lines.length, 0) +
    (pieces.length > 0 ? 1 : 0);
  const height = lineCount * pitch;
  turnToEvenPage(context, height);
  const bottom = pages.block.top + pages.block.height;
  let top = bottom - height;
  const paint = ({ entry, lines }: ReturnType<typeof broken>): void => {
    const owner = { element: context.structure.element('P').id };
    lines.forEach((line: Line, index) => {
      paintEntryLine(context, entry, line, index, top, owner);
      top += pitch;
    });
  };
  if (imprint.ruled) rule(context, top, toPoints(style.outerRule));
  recipients.forEach(paint);
  if (imprint.ruled && recipients.length > 0 && printing.length + pieces.length > 0) {
    rule(context, top, toPoints(style.innerRule));
  }
  printing.forEach(paint);
  if (pieces.length > 0)
    paintArranged(context, [{ type: 'line', spaceBefore: 0, height: pitch, pieces }], top);
  if (imprint.ruled) rule(context, bottom, toPoints(style.outerRule));
}

/** Turns to the next even page, or the one after where the page at hand is even and full. Blank pages and what follows them bear no number. @rule GB/T 9704-2012 §7.5 */
function turnToEvenPage(context: LayoutContext, height: number): void {
  const { pages, unnumbered } = context;
  const isEven = pages.pageIndex() % 2 === 1;
  const hasRoom = pages.used() + height + pages.block.linePitch <= pages.block.height;
  const turns = isEven ? (hasRoom ? 0 : 2) : 1;
  for (let turn = 0; turn < turns; turn += 1) {
    pages.newPage();
    if (turns > 1) unnumbered.add(pages.pageIndex());
  }
  context.turnedBeforeImprint.push(turns);
}

function rule({ pages }: LayoutContext, y: number, thickness: number): void {
  const { left, width } = pages.block;
  pages.add({
    kind: 'rules',
    owner: { artifact: 'layout' },
    thickness,
    lines: [[left, y, left + width, y]],
  });
}
