import type { Page } from '@xxgk/layout';

/** Steps that reading programs offer. */
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;
const POINTS_PER_INCH = 72;
const PIXELS_PER_INCH = 96;
const SMALLEST = STEPS[0];
const LARGEST = STEPS[STEPS.length - 1] ?? 1;

/** Pixels to a point at real size. */
const REAL_SIZE = PIXELS_PER_INCH / POINTS_PER_INCH;

/** The share of real size at which the widest page fills `available` pixels. */
export function widthZoom(pages: readonly Pick<Page, 'width'>[], available: number): number {
  const widest = Math.max(...pages.map(({ width }) => width), 1);
  return Math.min(LARGEST, Math.max(SMALLEST, available / (widest * REAL_SIZE)));
}

/** The share of real size at which the largest page fits a place of `width` and `height`. */
export function pageZoom(
  pages: readonly Pick<Page, 'width' | 'height'>[],
  width: number,
  height: number,
): number {
  const tallest = Math.max(...pages.map((page) => page.height), 1);
  return Math.max(SMALLEST, Math.min(widthZoom(pages, width), height / (tallest * REAL_SIZE)));
}

/** The next step above or below a share. */
export function zoomStep(share: number, direction: 1 | -1): number {
  const steps = direction === 1 ? STEPS : [...STEPS].reverse();
  return steps.find((step) => (step - share) * direction > 0.01) ?? share;
}

/** Pixels to a point. */
export function scaleOf(share: number): number {
  return share * REAL_SIZE;
}
