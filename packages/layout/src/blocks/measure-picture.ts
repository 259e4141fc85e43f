import { type Image, type Picture, placePicture, toPoints } from '@xxgk/document';
import type { Line } from '../break-lines.js';
import { bodyLines, type LayoutContext } from '../layout-context.js';
import type { Box, ImageMark, MarkOwner, VectorMark } from '../page-model.js';
import { keptTogether, type Measured } from '../strip.js';
import { lineStrips, paintLines } from '../text-lines.js';

/** A picture in the middle of the measure with its caption below, together on one page. */
export function measurePicture(context: LayoutContext, picture: Picture): Measured {
  const { block, structure, styleSheet } = context;
  const caption = captionLines(context, picture);
  const place = placePicture(picture.image, styleSheet, caption.length);
  const strips = [{ height: place.lines * block.linePitch }, ...lineStrips(context, caption)];
  return {
    strips: keptTogether(strips, false),
    paint: ([first, ...below]) => {
      if (first === undefined) return;
      const box = {
        x: block.left + (block.width - place.width) / 2,
        y: block.top + first.top + place.before,
        width: place.width,
        height: place.height,
      };
      const figure = structure.element('Figure', structure.root, { alternative: picture.alternative, box });
      first.page.marks.push(pictureMark(picture.image, box, { element: figure.id }));
      if (caption.length === 0) return;
      const owner = { element: structure.element('Caption', figure).id };
      paintLines(caption, styleSheet.text.pictureCaption, below, owner, { firstStrip: 1 });
    },
  };
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
