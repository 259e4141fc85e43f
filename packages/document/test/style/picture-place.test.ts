import { gbt9704 } from '../../src/style/gbt-9704-2012.js';
import { toPoints } from '../../src/style/length.js';
import { placePicture } from '../../src/style/picture-place.js';
import type { RasterImage } from '../../src/tree/image.js';

const raster = (width: number, height: number, resolution = 96): RasterImage => ({
  kind: 'raster',
  mediaType: 'image/png',
  width,
  height,
  resolution,
  base64: '',
});
const pitch = toPoints(gbt9704.page.linePitch);

test('keeps the natural size of a small picture', () => {
  expect(placePicture(raster(96, 48), gbt9704, 1)).toMatchObject({ width: 72, height: 36 });
  expect(placePicture(raster(300, 150, 300), gbt9704, 1)).toMatchObject({ width: 72, height: 36 });
});

test('makes a wide picture as wide as the text block and a high one no higher than its share of the page', () => {
  expect(placePicture(raster(4000, 1000), gbt9704, 1).width).toBeCloseTo(442.2, 1);
  const high = placePicture(raster(1000, 4000), gbt9704, 1);
  expect(high.lines).toBeLessThanOrEqual(11);
  expect(high.height / high.width).toBeCloseTo(4, 1);
});

test.each([1, 10, 77, 200, 333, 900])('fills whole lines, %d pixels high', (height) => {
  const place = placePicture(raster(50, height), gbt9704, 1);
  expect(place.before + place.height + place.after).toBeCloseTo(place.lines * pitch, 6);
  expect(Math.min(place.before, place.after)).toBeGreaterThanOrEqual(5.9);
});

test('never vanishes', () => {
  const line = placePicture(raster(100_000, 1), gbt9704, 1);
  expect(Math.min(line.width, line.height)).toBeGreaterThanOrEqual(1);
});
