import { withRuler } from '../../src/gallery/overlay.js';

test('the frame of the text block is drawn, and the page is left as it was', () => {
  const page = { width: 210, height: 297, pixels: new Uint8Array(210 * 297 * 3).fill(255) };
  const drawn = withRuler(page, 25.4);
  const at = (x: number, y: number) => [...drawn.pixels.subarray(3 * (y * 210 + x), 3 * (y * 210 + x) + 3)];
  expect(at(28, 100)).toEqual([80, 160, 220]);
  expect(at(100, 262)).toEqual([80, 160, 220]);
  expect(at(3, 20)).toEqual([120, 120, 120]);
  expect(at(100, 100)).toEqual([255, 255, 255]);
  expect(page.pixels.every((value) => value === 255)).toBe(true);
});
