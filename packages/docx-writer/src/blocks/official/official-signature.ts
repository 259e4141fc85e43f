import {
  type ArrangedSignature,
  arrangePersonalSignature,
  arrangeStampedSignature,
  type PersonalSignature,
  type StampedSignature,
} from '@xxgk/model';
import { type FileChild, Paragraph } from 'docx';
import type { DocxContext } from '../../docx-context.js';
import { blankLines } from '../blank-lines.js';
import { lineOptions } from './arranged.js';

export function stampedSignatureToDocx(
  signature: StampedSignature,
  context: DocxContext,
): readonly FileChild[] {
  return signatureLines(arrangeStampedSignature(signature, context.sheet), context);
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
): readonly FileChild[] {
  return [
    ...blankLines(blankLinesBefore, true),
    ...lines.map(
      (line, index) =>
        new Paragraph({
          ...lineOptions(line, context),
          ...(index < lines.length - 1 ? { keepNext: true } : {}),
        }),
    ),
  ];
}
