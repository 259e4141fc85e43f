import { arrangeImprintRecipients, type Imprint, type Piece, toPoints } from '@xxgk/model';
import type { Line } from '../break-lines.js';
import type { LayoutContext } from '../layout-context.js';
import { entryLines, paintEntryLine } from './lay-out-entries.js';
import { paintArranged } from './paint-arranged.js';

/** 版记 at the foot of the last page, which is even; its last rule is the foot of the text block. @rule GB/T 9704-2012 §7.4 */
export function layOutImprint(context: LayoutContext, imprint: Imprint): void {
  const { pages, styleSheet } = context;
  const style = styleSheet.imprint;
  const pitch = toPoints(style.linePitch);
  const entries = arrangeImprintRecipients(imprint, styleSheet).map((entry) => ({
    entry,
    lines: entryLines(context, entry, 0, pages.block.width),
  }));
  const lastLine = lastLinePieces(imprint, styleSheet.imprint, pages.block.width);
  const lineCount = entries.reduce((sum, { lines }) => sum + lines.length, 0) + (lastLine.length > 0 ? 1 : 0);
  const height = lineCount * pitch;
  turnToEvenPage(context, height);
  const bottom = pages.block.top + pages.block.height;
  let top = bottom - height;
  if (imprint.ruled) rule(context, top, toPoints(style.outerRule));
  for (const { entry, lines } of entries) {
    const owner = { element: context.structure.element('P').id };
    lines.forEach((line: Line, index) => {
      paintEntryLine(context, entry, line, index, top, owner);
      top += pitch;
    });
  }
  if (lastLine.length > 0) {
    if (imprint.ruled && entries.length > 0) rule(context, top, toPoints(style.innerRule));
    paintArranged(context, [{ type: 'line', spaceBefore: 0, height: pitch, pieces: lastLine }], top);
  }
  if (imprint.ruled) rule(context, bottom, toPoints(style.outerRule));
}

/** 印发机关 at the left, 印发日期 at the right. @rule GB/T 9704-2012 §7.4.3 */
function lastLinePieces(
  { printedBy, printedOn }: Imprint,
  { typeface, size, sideIndent }: LayoutContext['styleSheet']['imprint'],
  width: number,
): readonly Piece[] {
  const em = toPoints(size);
  const look = { typeface, size: em, letterSpacing: 0, widthScale: 1 };
  const indent = sideIndent * em;
  return [
    ...(printedBy === undefined ? [] : [{ ...look, text: printedBy, anchor: 'left' as const, x: indent }]),
    ...(printedOn === undefined
      ? []
      : [{ ...look, text: printedOn, anchor: 'right' as const, x: width - indent }]),
  ];
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
