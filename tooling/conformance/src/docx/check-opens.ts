import type { Outcome } from '../check.js';
import { failure } from '../check.js';
import { type PdfFont, parseFontList } from '../pdf/font-list.js';
import { outputOf } from '../process/run.js';
import { STAND_INS } from './fontconfig.js';
import type { Conversion } from './libreoffice.js';

/** LibreOffice opened the docx and set it in the vendored faces only: a substitute would make parity meaningless. */
export async function checkOpensInLibreOffice(docx: string, conversion: Conversion): Promise<Outcome> {
  const pdf = conversion.files.get(docx);
  if (!pdf) return failure('not opened', [conversion.lastWords]);
  const fonts = parseFontList(await outputOf('pdffonts', [pdf]));
  const strangers = substitutes(fonts);
  return {
    passed: strangers.length === 0,
    summary:
      strangers.length === 0
        ? `opened, all ${fonts.length} font subsets are vendored faces`
        : 'opened, but fonts were substituted',
    details: strangers.map((name) => `not a vendored face: ${name}`),
  };
}

/** Names of fonts that are none of the vendored ones. PDF font names drop the spaces of family names. Pure. */
export function substitutes(fonts: readonly PdfFont[]): readonly string[] {
  const squeeze = (name: string) => name.replace(/^[A-Z]{6}\+/, '').replace(/[^A-Za-z]/g, '');
  const vendored = STAND_INS.map(({ family }) => squeeze(family));
  return fonts
    .map(({ name }) => name)
    .filter((name) => !vendored.some((family) => squeeze(name).startsWith(family)));
}
