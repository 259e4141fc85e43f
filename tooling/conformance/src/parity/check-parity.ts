import type { Check } from '../check.js';
import { runCheck } from '../check.js';
import { compareRenditions } from './compare.js';
import { readGlyphs } from './glyphs.js';
import { judgements } from './judge.js';

/** The docx as LibreOffice set it against the PDF: one check for each thing compared. */
export async function checkParity(docxAsPdf: string, pdf: string): Promise<readonly Check[]> {
  const parity = Promise.all([readGlyphs(docxAsPdf), readGlyphs(pdf)]).then(([a, b]) =>
    compareRenditions(a, b),
  );
  return Promise.all(
    judgements.map(({ id, title, judge }) =>
      runCheck(`parity/${id}`, title, async () => judge(await parity)),
    ),
  );
}
