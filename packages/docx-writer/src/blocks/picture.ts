import { type Picture, placePicture } from '@xxgk/document';
import { type FileChild, Paragraph } from 'docx';
import type { DocxContext } from '../docx-context.js';
import { plainRun } from '../inlines/plain-run.js';
import { styleIds } from '../parts/style-ids.js';
import { drawingParagraph } from './drawing-paragraph.js';
import { drawingRun } from './drawing-run.js';

const TWIPS_PER_POINT = 20;

/** A picture in a line of its own, kept with its caption. Space above and below keeps the text on the grid of lines. */
export function pictureToDocx(
  { image, caption, alternative }: Picture,
  { sheet, media }: DocxContext,
): readonly FileChild[] {
  const place = placePicture(image, sheet, caption === '' ? 0 : 1);
  const drawing = {
    id: media.nextDrawingId(),
    reference: media.add(image),
    width: place.width,
    height: place.height,
    alternative,
  };
  const spacing = {
    before: Math.round(place.before * TWIPS_PER_POINT),
    after: Math.round(place.after * TWIPS_PER_POINT),
  };
  const keepNext = caption === '' ? {} : { keepNext: true };
  return [
    drawingParagraph(drawingRun(drawing), { style: styleIds.picture, spacing, ...keepNext }),
    ...(caption === ''
      ? []
      : [new Paragraph({ style: styleIds.paragraph.pictureCaption, children: [plainRun(caption)] })]),
  ];
}
