import { inkBox } from '../../src/measures/ink.js';

/** Ten by ten points at 72 dots: white, one red and one black dot. */
const pixels = new Uint8Array(300).fill(255);
pixels.set([255, 0, 0], 3 * (2 * 10 + 4));
pixels.set([0, 0, 0], 3 * (7 * 10 + 8));
const picture = { width: 10, height: 10, pixels };
const all = { left: 0, right: 10, top: 0, bottom: 10 };

test('the box around the ink of a colour', () => {
  expect(inkBox(picture, 72, all, 'red')).toEqual({ left: 4, right: 5, top: 2, bottom: 3 });
  expect(inkBox(picture, 72, all, 'any')).toEqual({ left: 4, right: 9, top: 2, bottom: 8 });
  expect(inkBox(picture, 72, { ...all, bottom: 2 }, 'any')).toBeUndefined();
});
