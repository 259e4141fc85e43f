import type { PageStyle } from './style-sheet.js';

export type Orientation = 'portrait' | 'landscape';

/** Size and margins of a sheet as it is held. */
export type OrientedPage = Pick<PageStyle, 'width' | 'height' | 'margin'>;

/**
 * The sheet held upright, or turned so that what was its left edge is at the top: the head of every table across the
 * page points to the left edge of the bound sheet, be it the 订口 of an odd page or the 切口 of an even one. Pure.
 * @rule GB/T 9704-2012 §8
 */
export function orientedPage({ width, height, margin }: PageStyle, orientation: Orientation): OrientedPage {
  if (orientation === 'portrait') return { width, height, margin };
  const { top, right, bottom, left } = margin;
  return { width: height, height: width, margin: { top: left, right: top, bottom: right, left: bottom } };
}
