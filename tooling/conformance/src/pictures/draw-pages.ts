import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from '../process/run.js';
import { type Picture, parsePpm } from './ppm.js';

/** The pages of a PDF as poppler draws them; with `pages`, only those from the first to the last of the two. */
export async function drawPages(
  pdf: string,
  dotsPerInch: number,
  workFolder: string,
  pages?: readonly [first: number, last: number],
): Promise<readonly Picture[]> {
  const folder = mkdtempSync(join(workFolder, 'pages-'));
  const range = pages ? ['-f', String(pages[0]), '-l', String(pages[1])] : [];
  try {
    await outputOf('pdftoppm', ['-r', String(dotsPerInch), ...range, pdf, join(folder, 'page')]);
    return readdirSync(folder)
      .sort()
      .map((file) => parsePpm(readFileSync(join(folder, file))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
