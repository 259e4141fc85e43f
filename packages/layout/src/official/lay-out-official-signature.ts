import {
  type ArrangedSignature,
  type ArrangedStamp,
  arrangedHeight,
  arrangePersonalSignature,
  arrangeStampedSignature,
  type BlockOf,
  sealAlternative,
} from '@xxgk/document';
import { pictureMark } from '../lay-out-picture.js';
import type { LayoutContext } from '../layout-context.js';
import { paintArranged } from './paint-arranged.js';

export function layOutStampedSignature(context: LayoutContext, signature: BlockOf<'stampedSignature'>): void {
  const arranged = arrangeStampedSignature(signature, context.styleSheet);
  layOutLines(context, arranged, (top, index) => {
    if (index === 0) paintSeal(context, signature, arranged, top);
  });
}

/** The picture of the host's seal, under its name and, where it is the only organ, the date. */
function paintSeal(
  { pages, structure }: LayoutContext,
  { seal, organs }: BlockOf<'stampedSignature'>,
  { seals }: ArrangedSignature,
  top: number,
): void {
  const [place] = seals;
  if (seal === undefined || place === undefined) return;
  const { x, y, diameter } = place;
  const box = {
    x: pages.block.left + x - diameter / 2,
    y: top + y - diameter / 2,
    width: diameter,
    height: diameter,
  };
  const alternative = sealAlternative(organs);
  const figure = structure.element('Figure', structure.root, { alternative, box });
  pages.add(pictureMark(seal, box, { element: figure.id }));
}

function paintStamp(
  { pages, structure }: LayoutContext,
  { image, alternative, x, y, width, height }: ArrangedStamp,
  top: number,
): void {
  const box = { x: pages.block.left + x, y: top + y, width, height };
  const figure = structure.element('Figure', structure.root, { alternative, box });
  pages.add(pictureMark(image, box, { element: figure.id }));
}

export function layOutPersonalSignature(
  context: LayoutContext,
  signature: BlockOf<'personalSignature'>,
): void {
  const arranged = arrangePersonalSignature(signature, context.styleSheet);
  layOutLines(context, arranged, (top, index) => {
    const stamp = arranged.stamps[index];
    if (stamp !== undefined) paintStamp(context, stamp, top);
  });
}

/** A signature stays on one page with the white above it, which a seal needs; one with more rows of seals than a page has room for goes on from row to row. */
function layOutLines(
  context: LayoutContext,
  { blankLinesBefore, lines }: Omit<ArrangedSignature, 'seals'>,
  paintBehind: (top: number, index: number) => void,
): void {
  const { pages } = context;
  const blank = blankLinesBefore * pages.block.linePitch;
  if (!pages.fits(blank + arrangedHeight(lines)) && pages.used() > 0) pages.newPage();
  pages.advance(blank);
  for (const [index, line] of lines.entries()) {
    const isCut = !pages.fits(line.spaceBefore + line.height);
    if (isCut) pages.newPage();
    const placed = isCut ? { ...line, spaceBefore: 0 } : line;
    paintBehind(pages.block.top + pages.used() + placed.spaceBefore, index);
    paintArranged(context, [placed], pages.block.top + pages.used());
    pages.advance(arrangedHeight([placed]));
  }
}
