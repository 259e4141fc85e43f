import { pageZoom, scaleOf, widthZoom, zoomStep } from '../../src/preview/zoom.js';

test('the widest page fills its place', () => {
  const pages = [{ width: 595 }, { width: 842 }];
  expect(widthZoom(pages, 500) * scaleOf(1) * 842).toBeCloseTo(500);
});

test('a place without width, or without pages, still gives a size', () => {
  expect(widthZoom([{ width: 595 }], 0)).toBe(0.25);
  expect(widthZoom([], 5000)).toBe(3);
});

test('steps lead to the next size that readers know, and end', () => {
  expect(zoomStep(0.87, 1)).toBe(0.9);
  expect(zoomStep(0.9, 1)).toBe(1);
  expect(zoomStep(0.87, -1)).toBe(0.75);
  expect(zoomStep(3, 1)).toBe(3);
});

test('a whole page fits in both directions', () => {
  const pages = [{ width: 595, height: 842 }];
  expect(pageZoom(pages, 10_000, 842 / 0.75)).toBeCloseTo(1);
  expect(pageZoom(pages, 595 / 1.5, 10_000)).toBeCloseTo(0.5);
});
