import {
  type ArrangedSignature,
  type ArrangedStamp,
  arrangedHeight,
  arrangePersonalSignature,
  arrangeStampedSignature,
  type BlockOf,
  sealAlternative,
} from '@xxgk/document';
import { pictureMark } from '../blocks/measure-picture.js';
import type { LayoutContext } from '../layout-context.js';
import { keptTogether, type Measured, type PlacedStrip, white } from '../strip.js';
import { paintArranged } from './paint-arranged.js';

export function measureStampedSignature(
  context: LayoutContext,
  signature: BlockOf<'stampedSignature'>,
): Measured {
  const arranged = arrangeStampedSignature(signature, context.styleSheet);
  return measureLines(context, arranged, (place, index) => {
    if (index === 0) paintSeal(context, signature, arranged, place);
  });
}

/** The picture of the host's seal, under its name and, where it is the only organ, the date. */
function paintSeal(
  { structure }: LayoutContext,
  { seal, organs }: BlockOf<'stampedSignature'>,
  { seals }: ArrangedSignature,
  { page, top }: PlacedStrip,
): void {
  const [place] = seals;
  if (seal === undefined || place === undefined) return;
  const { x, y, diameter } = place;
  const box = {
    x: page.block.left + x - diameter / 2,
    y: page.block.top + top + y - diameter / 2,
    width: diameter,
    height: diameter,
  };
  const alternative = sealAlternative(organs);
  const figure = structure.element('Figure', structure.root, { alternative, box });
  page.marks.push(pictureMark(seal, box, { element: figure.id }));
}

function paintStamp(
  { structure }: LayoutContext,
  { image, alternative, x, y, width, height }: ArrangedStamp,
  { page, top }: PlacedStrip,
): void {
  const box = { x: page.block.left + x, y: page.block.top + top + y, width, height };
  const figure = structure.element('Figure', structure.root, { alternative, box });
  page.marks.push(pictureMark(image, box, { element: figure.id }));
}

export function measurePersonalSignature(
  context: LayoutContext,
  signature: BlockOf<'personalSignature'>,
): Measured {
  const arranged = arrangePersonalSignature(signature, context.styleSheet);
  return measureLines(context, arranged, (place, index) => {
    const stamp = arranged.stamps[index];
    if (stamp !== undefined) paintStamp(context, stamp, place);
  });
}

/** A signature stays on one page with the white above it, which a seal needs; one with more rows of seals than a page has room for goes on from row to row. */
function measureLines(
  context: LayoutContext,
  { blankLinesBefore, lines }: Omit<ArrangedSignature, 'seals'>,
  paintBehind: (place: PlacedStrip, index: number) => void,
): Measured {
  const rows = lines.map((line) => ({ ...line, spaceBefore: 0 }));
  const strips = rows.map((row, index) => ({
    height: arrangedHeight([row]),
    whiteAbove: lines[index]?.spaceBefore ?? 0,
  }));
  return {
    strips: keptTogether([white(blankLinesBefore * context.block.linePitch), ...strips], false),
    paint: (places) => {
      for (const place of places) {
        const row = rows[place.index - 1];
        if (row === undefined) continue;
        paintBehind(place, place.index - 1);
        paintArranged(context, place.page, [row], place.page.block.top + place.top);
      }
    },
  };
}
