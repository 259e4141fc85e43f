import { deflateSync } from 'node:zlib';
import { frameOf } from '../pictures/png.js';
import type { Picture } from '../pictures/ppm.js';

/** Grey steps come first, then a cube of colours. */
const GREYS = 16;
const STEPS = 5;
const INDEXED_8_BIT = [8, 3, 0, 0, 0];

/** A small PNG of few colours: 16 greys and 125 others. Pure. @rule PNG (ISO/IEC 15948) §5 */
export function writePalettePng({ width, height, pixels }: Picture): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray(3 * (y * width + x), 3 * (y * width + x) + 3);
      rows[y * (width + 1) + 1 + x] = colourIndex(red, green, blue);
    }
  }
  return frameOf(width, height, INDEXED_8_BIT, [
    ['PLTE', palette()],
    ['IDAT', deflateSync(rows, { level: 9 })],
  ]);
}

function colourIndex(red: number, green: number, blue: number): number {
  if (Math.max(red, green, blue) - Math.min(red, green, blue) < 24) {
    return Math.round(((red + green + blue) / 3 / 255) * (GREYS - 1));
  }
  const step = (value: number) => Math.round((value / 255) * (STEPS - 1));
  return GREYS + (step(red) * STEPS + step(green)) * STEPS + step(blue);
}

function palette(): Buffer {
  const greys = Array.from({ length: GREYS }, (_, index) => Math.round((255 * index) / (GREYS - 1)));
  const levels = Array.from({ length: STEPS }, (_, index) => Math.round((255 * index) / (STEPS - 1)));
  return Buffer.from([
    ...greys.flatMap((grey) => [grey, grey, grey]),
    ...levels.flatMap((red) => levels.flatMap((green) => levels.flatMap((blue) => [red, green, blue]))),
  ]);
}
