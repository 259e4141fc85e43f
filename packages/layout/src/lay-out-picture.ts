import { type Image, type Picture, placePicture, toPoints } from '@xxgk/document';
import type { Line } from './break-lines.js';
import { bodyLines, type LayoutContext, setLines } from './layout-context.js';
import type { Box, ImageMark, MarkOwner, VectorMark } from './page-model.js';

/** A picture in the middle of the measure with its caption below, together on one page. */
export function layOutPicture(context: LayoutContext, picture: Picture): void {
  const { pages, structure, styleSheet } = context;
  const { block } = pages;
  const caption = captionLines(context, picture);
  const place = placePicture(picture.image, styleSheet, caption.length);
  if (!pages.fits(heightOf(context, place, caption)) && pages.used() > 0) pages.newPage();
  const box = {
    x: block.left + (block.width - place.width) / 2,
    y: block.top + pages.used() + place.before,
    width: place.width,
    height: place.height,
  };
  const figure = structure.element('Figure', structure.root, { alternative: picture.alternative, box });
  pages.add(pictureMark(picture.image, box, { element: figure.id }));
  pages.advance(place.lines * block.linePitch);
  if (caption.length === 0) return;
  setLines(context, caption, styleSheet.text.pictureCaption, {
    element: structure.element('Caption', figure).id,
  });
}

/** Height of a picture with its caption: what a heading before it must find room for. */
export function pictureHeight(context: LayoutContext, picture: Picture): number {
  const caption = captionLines(context, picture);
  return heightOf(context, placePicture(picture.image, context.styleSheet, caption.length), caption);
}

function heightOf(
  { pages }: LayoutContext,
  { lines }: ReturnType<typeof placePicture>,
  caption: readonly Line[],
): number {
  return (lines + caption.length) * pages.block.linePitch;
}

function captionLines(context: LayoutContext, { caption }: Picture): readonly Line[] {
  if (caption === '') return [];
  const style = context.styleSheet.text.pictureCaption;
  return bodyLines(context, [{ text: caption, typeface: style.typeface, size: toPoints(style.size) }], style);
}

/** An image as a mark that fills a box. */
export function pictureMark(image: Image, box: Box, owner: MarkOwner): ImageMark | VectorMark {
  if (image.kind === 'raster') return { kind: 'image', owner, box, image };
  const { width, height, shapes } = image;
  return { kind: 'vector', owner, box, width, height, shapes };
}
