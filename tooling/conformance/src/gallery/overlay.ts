import type { Picture } from '../pictures/ppm.js';

const MM_PER_INCH = 25.4;
/** 版心 of the standard, in millimetres from the top left corner. @rule GB/T 9704-2012 §5.2.1 */
const TEXT_BLOCK = { left: 28, top: 37, right: 184, bottom: 262 };
const PAGE_HEIGHT = 297;
const FRAME: Colour = [80, 160, 220];
const TICK: Colour = [120, 120, 120];

/** The block of a page that lies on its side: what was its top is now at the right. */
function turned({ left, top, right, bottom }: typeof TEXT_BLOCK): typeof TEXT_BLOCK {
  return { left: PAGE_HEIGHT - bottom, right: PAGE_HEIGHT - top, top: left, bottom: right };
}

type Colour = readonly [number, number, number];

/** A page with the frame of the text block and a ruler of centimetres along the left and upper edge. Pure. */
export function withRuler(page: Picture, dotsPerInch: number): Picture {
  const pixels = page.pixels.slice();
  const at = (mm: number) => Math.round((mm / MM_PER_INCH) * dotsPerInch);
  const dot = (x: number, y: number, colour: Colour) => {
    if (x >= 0 && y >= 0 && x < page.width && y < page.height) pixels.set(colour, 3 * (y * page.width + x));
  };
  const line = (x1: number, y1: number, x2: number, y2: number, colour: Colour) => {
    for (let x = x1; x <= x2; x += 1) for (let y = y1; y <= y2; y += 1) dot(x, y, colour);
  };
  const block = page.width < page.height ? TEXT_BLOCK : turned(TEXT_BLOCK);
  const [left, top, right, bottom] = [at(block.left), at(block.top), at(block.right), at(block.bottom)];
  for (const y of [top, bottom]) line(left, y, right, y, FRAME);
  for (const x of [left, right]) line(x, top, x, bottom, FRAME);
  for (let mm = 0; at(mm) < page.height; mm += 10) line(0, at(mm), mm % 50 === 0 ? 8 : 4, at(mm), TICK);
  for (let mm = 0; at(mm) < page.width; mm += 10) line(at(mm), 0, at(mm), mm % 50 === 0 ? 8 : 4, TICK);
  line(0, 0, 0, page.height - 1, TICK);
  line(0, 0, page.width - 1, 0, TICK);
  line(page.width - 1, 0, page.width - 1, page.height - 1, TICK);
  line(0, page.height - 1, page.width - 1, page.height - 1, TICK);
  return { ...page, pixels };
}
