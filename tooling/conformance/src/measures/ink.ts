import type { Picture } from '../pictures/ppm.js';
import type { InkBox } from './facts.js';

const DARKEST_WHITE = 200;

/** The smallest box around what is painted within a part of a picture of a page. Lengths in points. Pure. */
export function inkBox(
  picture: Picture,
  dotsPerInch: number,
  within: InkBox,
  colour: 'red' | 'any',
): InkBox | undefined {
  const scale = dotsPerInch / 72;
  const range = (low: number, high: number, end: number) =>
    [Math.max(0, Math.floor(low * scale)), Math.min(end, Math.ceil(high * scale))] as const;
  const [x1, x2] = range(within.left, within.right, picture.width);
  const [y1, y2] = range(within.top, within.bottom, picture.height);
  let [left, right, top, bottom] = [x2, x1, y2, y1];
  for (let y = y1; y < y2; y += 1) {
    for (let x = x1; x < x2; x += 1) {
      if (!isInk(picture, y * picture.width + x, colour)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  if (right <= left) return undefined;
  return { left: left / scale, right: right / scale, top: top / scale, bottom: bottom / scale };
}

function isInk({ pixels }: Picture, index: number, colour: 'red' | 'any'): boolean {
  const [red = 255, green = 255, blue = 255] = pixels.subarray(3 * index, 3 * index + 3);
  if (colour === 'red') return red > 128 && green < 128 && blue < 128;
  return Math.min(red, green, blue) < DARKEST_WHITE;
}
