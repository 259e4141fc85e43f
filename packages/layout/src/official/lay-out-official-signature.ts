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

/** A signature stays on one page. */
function layOutLines(context: LayoutContext, { blankLinesBefore, lines }: ArrangedSignature): void {
  const { pages } = context;
  const blank = blankLinesBefore * pages.block.linePitch;
  const height = arrangedHeight(lines);
  if (pages.fits(blank + height)) pages.advance(blank);
  else pages.newPage();
  paintArranged(context, lines, pages.block.top + pages.used());
  pages.advance(height);
}
