import type { BlockOf } from '@xxgk/document';
import { type FileChild, Paragraph } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { fieldRuns } from '../inlines/field-run.js';
import { styleIds } from '../parts/style-ids.js';
import { blankLines } from './blank-lines.js';
import { type LinePlace, placeSignature } from './signature-place.js';

/** Room beyond the right edge for a line that begins at a place of its own, in characters. */
const SPARE = 2;

/** 署名 and 成文日期 below blank lines, kept on one page. @rule GB/T 9704-2012 §7.3.5.2 */
export function signatureToDocx(
  { organ: host, furtherOrgans = [], date }: BlockOf<'signature'>,
  context: DocxContext,
): readonly FileChild[] {
  const { sheet } = context;
  const organs = [host, ...furtherOrgans];
  const organ = organs.at(-1) ?? host;
  const places = placeSignature(organ, date, sheet.signature, sheet.page.charactersPerLine);
  return [
    ...blankLines(sheet.signature.blankLinesBefore, true),
    ...organs
      .slice(0, -1)
      .map((name) =>
        signatureLine(name, { from: 'right', characters: sheet.signature.organIndent }, true, context),
      ),
    signatureLine(organ, places.organ, true, context),
    signatureLine(date, places.date, false, context),
  ];
}

/** The indent depends on the text, so it cannot stand in the style. */
function signatureLine(
  text: string,
  { from, characters }: LinePlace,
  keepNext: boolean,
  context: DocxContext,
): Paragraph {
  const { sheet, measures } = context;
  return new Paragraph({
    style: styleIds.paragraph.signature,
    ...(from === sheet.text.signature.alignment ? {} : { alignment: from }),
    indent: {
      [from]: Math.round(characters * measures.characterAdvance),
      // Where the official font is not at hand, digits may be wider: the line shall reach into the margin, not break.
      ...(from === 'left' ? { right: Math.round(-SPARE * measures.characterAdvance) } : {}),
    },
    ...(keepNext ? { keepNext } : {}),
    children: fieldRuns(text, ['organ', 'date'], context),
  });
}
