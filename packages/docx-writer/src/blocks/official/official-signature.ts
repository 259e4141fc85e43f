import {
  type ArrangedSignature,
  arrangePersonalSignature,
  arrangeStampedSignature,
  type PersonalSignature,
  type StampedSignature,
  sealAlternative,
} from '@xxgk/model';
import { type FileChild, type IXmlableObject, Paragraph } from 'docx';
import type { DocxContext } from '../../docx-context.js';
import { blankLines } from '../blank-lines.js';
import { DrawingParagraph } from '../drawing-paragraph.js';
import { lineOptions } from './arranged.js';
import { floatingRun } from './floating-drawing.js';

export function stampedSignatureToDocx(
  signature: StampedSignature,
  context: DocxContext,
): readonly FileChild[] {
  const arranged = arrangeStampedSignature(signature, context.sheet);
  return signatureLines(arranged, context, sealRun(signature, arranged, context));
}

/** The picture of the host's seal behind the words, hung from the first line. */
function sealRun(
  { seal, organs }: StampedSignature,
  { seals }: ArrangedSignature,
  { media }: DocxContext,
): IXmlableObject | undefined {
  const [place] = seals;
  if (seal === undefined || place === undefined) return undefined;
  const { x, y, diameter } = place;
  const drawing = {
    id: media.nextDrawingId(),
    reference: media.add(seal),
    width: diameter,
    height: diameter,
    alternative: sealAlternative(organs),
  };
  return floatingRun(drawing, x - diameter / 2, y - diameter / 2);
}

export function personalSignatureToDocx(
  signature: PersonalSignature,
  context: DocxContext,
): readonly FileChild[] {
  return signatureLines(arrangePersonalSignature(signature, context.sheet), context);
}

/** Kept on one page, with the blank lines above it. */
function signatureLines(
  { blankLinesBefore, lines }: ArrangedSignature,
  context: DocxContext,
  drawing?: IXmlableObject,
): readonly FileChild[] {
  return [
    ...blankLines(blankLinesBefore, true),
    ...lines.map((line, index) => {
      const options = {
        ...lineOptions(line, context),
        ...(index < lines.length - 1 ? { keepNext: true } : {}),
      };
      return index === 0 && drawing !== undefined
        ? new DrawingParagraph(drawing, options)
        : new Paragraph(options);
    }),
  ];
}
