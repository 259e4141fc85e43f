import {
  type ArrangedSignature,
  arrangedHeight,
  arrangePersonalSignature,
  arrangeStampedSignature,
  type PersonalSignature,
  type StampedSignature,
} from '@xxgk/model';
import type { LayoutContext } from '../layout-context.js';
import { paintArranged } from './paint-arranged.js';

export function layOutStampedSignature(context: LayoutContext, signature: StampedSignature): void {
  layOutLines(context, arrangeStampedSignature(signature, context.styleSheet));
}

export function layOutPersonalSignature(context: LayoutContext, signature: PersonalSignature): void {
  layOutLines(context, arrangePersonalSignature(signature, context.styleSheet));
}

/** A signature stays on one page; one with more rows of seals than a page has room for goes on from row to row. */
function layOutLines(context: LayoutContext, { blankLinesBefore, lines }: ArrangedSignature): void {
  const { pages } = context;
  const blank = blankLinesBefore * pages.block.linePitch;
  if (pages.fits(blank + arrangedHeight(lines))) pages.advance(blank);
  else if (pages.used() > 0) pages.newPage();
  for (const line of lines) {
    const isCut = !pages.fits(line.spaceBefore + line.height);
    if (isCut) pages.newPage();
    const placed = isCut ? { ...line, spaceBefore: 0 } : line;
    paintArranged(context, [placed], pages.block.top + pages.used());
    pages.advance(arrangedHeight([placed]));
  }
}
