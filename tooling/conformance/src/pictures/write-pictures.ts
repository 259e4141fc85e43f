import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPages } from './draw-pages.js';
import { writePng } from './png.js';
import { blankPicture, type Picture, sideBySide } from './ppm.js';

const DOTS_PER_INCH = 70;

/**
 * Writes NAME-page-N.png for each page of either PDF: `left` beside `right`. A PDF that cannot be drawn is blank.
 * Gives back how many.
 */
export async function writePictures(
  name: string,
  left: string | undefined,
  right: string | undefined,
  outputFolder: string,
  workFolder: string,
): Promise<number> {
  mkdirSync(outputFolder, { recursive: true });
  const [a = [], b = []] = await Promise.all(
    [left, right].map((pdf) => (pdf ? drawPages(pdf, DOTS_PER_INCH, workFolder).catch(() => []) : [])),
  );
  const count = Math.max(a.length, b.length);
  for (let page = 0; page < count; page += 1) {
    const [one, other] = [a[page] ?? blankLike(b[page]), b[page] ?? blankLike(a[page])];
    const number = String(page + 1).padStart(2, '0');
    writeFileSync(join(outputFolder, `${name}-page-${number}.png`), writePng(sideBySide(one, other)));
  }
  return count;
}

function blankLike(picture: Picture | undefined): Picture {
  return blankPicture(picture?.width ?? 1, picture?.height ?? 1);
}
