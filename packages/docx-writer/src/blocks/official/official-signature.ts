import {
  type ArrangedLine,
  type ArrangedSignature,
  type ArrangedStamp,
  arrangePersonalSignature,
  arrangeStampedSignature,
  type BlockOf,
  sealAlternative,
} from '@xxgk/document';
import { type FileChild, type IXmlableObject, Paragraph } from 'docx';
import type { DocxContext } from '../../docx-context.js';
import { blankLines } from '../blank-lines.js';
import { drawingParagraph } from '../drawing-paragraph.js';
import { lineOptions } from './arranged.js';
import { floatingRun } from './floating-drawing.js';

export function stampedSignatureToDocx(
  signature: BlockOf<'stampedSignature'>,
  context: DocxContext,
): readonly FileChild[] {
  const arranged = arrangeStampedSignature(signature, context.sheet);
  return signatureLines(arranged, context, [sealRun(signature, arranged, context)]);
}

/** The picture of the host's seal behind the words, hung from the first line. */
function sealRun(
  { seal, organs }: BlockOf<'stampedSignature'>,
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
  signature: BlockOf<'personalSignature'>,
  context: DocxContext,
): readonly FileChild[] {
  const arranged = arrangePersonalSignature(signature, context.sheet);
  const drawings = arranged.stamps.map((stamp) => stamp && stampRun(stamp, context));
  return signatureLines(arranged, context, drawings);
}

/** The picture of a signature stamp, hung from the line of its signer. */
function stampRun(
  { image, alternative, x, y, width, height }: ArrangedStamp,
  { media }: DocxContext,
): IXmlableObject {
  const drawing = { id: media.nextDrawingId(), reference: media.add(image), width, height, alternative };
  return floatingRun(drawing, x, y);
}

/** Kept on one page, with the blank lines above it. */
function signatureLines(
  { blankLinesBefore, lines }: Omit<ArrangedSignature, 'seals'>,
  context: DocxContext,
  drawings: readonly (IXmlableObject | undefined)[],
): readonly FileChild[] {
  return [
    ...blankLines(blankLinesBefore, true),
    ...lines.flatMap((line, index) =>
      signatureLine(line, index < lines.length - 1, context, drawings[index]),
    ),
  ];
}

/** White above a line with a drawing is a line of its own: word processors differ in where the place of a drawing counts from. */
function signatureLine(
  line: ArrangedLine,
  keepNext: boolean,
  context: DocxContext,
  drawing: IXmlableObject | undefined,
): readonly FileChild[] {
  const optionsOf = (one: ArrangedLine, keep: boolean) => ({
    ...lineOptions(one, context),
    ...(keep ? { keepNext: true } : {}),
  });
  if (drawing === undefined) return [new Paragraph(optionsOf(line, keepNext))];
  const white: ArrangedLine = { type: 'line', spaceBefore: 0, height: line.spaceBefore, pieces: [] };
  return [
    ...(line.spaceBefore === 0 ? [] : [new Paragraph(optionsOf(white, true))]),
    drawingParagraph(drawing, optionsOf({ ...line, spaceBefore: 0 }, keepNext)),
  ];
}
