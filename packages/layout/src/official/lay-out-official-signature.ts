import {
  type ArrangedSignature,
  arrangedHeight,
  arrangePersonalSignature,
  arrangeStampedSignature,
  type PersonalSignature,
  type StampedSignature,
  sealAlternative,
} from '@xxgk/model';
import { pictureMark } from '../lay-out-picture.js';
import type { LayoutContext } from '../layout-context.js';
import { paintArranged } from './paint-arranged.js';

export function layOutStampedSignature(context: LayoutContext, signature: StampedSignature): void {
  const arranged = arrangeStampedSignature(signature, context.styleSheet);
  layOutLines(context, arranged, (top) => paintSeal(context, signature, arranged, top));
}

/** The picture of the host's seal, under its name and, where it is the only organ, the date. */
function paintSeal(
  { pages, structure }: LayoutContext,
  { seal, organs }: StampedSignature,
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

export function layOutPersonalSignature(context: LayoutContext, signature: PersonalSignature): void {
  layOutLines(context, arrangePersonalSignature(signature, context.styleSheet));
}

/** A signature stays on one page with the white above it, which a seal needs; one with more rows of seals than a page has room for goes on from row to row. */
function layOutLines(
  context: LayoutContext,
  { blankLinesBefore, lines }: ArrangedSignature,
  paintBehind: (top: number) => void = () => undefined,
): void {
  const { pages } = context;
  const blank = blankLinesBefore * pages.block.linePitch;
  if (!pages.fits(blank + arrangedHeight(lines)) && pages.used() > 0) pages.newPage();
  pages.advance(blank);
  paintBehind(pages.block.top + pages.used());
  for (const line of lines) {
    const isCut = !pages.fits(line.spaceBefore + line.height);
    if (isCut) pages.newPage();
    const placed = isCut ? { ...line, spaceBefore: 0 } : line;
    paintArranged(context, [placed], pages.block.top + pages.used());
    pages.advance(arrangedHeight([placed]));
  }
}
