import { bytesToBase64, type Image, type Picture } from '@xxgk/document';
import { element, type Html, htmlText } from '../html/element.js';
import type { HtmlContext } from '../html-context.js';

const CSS_PIXELS_PER_INCH = 96;

/** A picture inside the page itself, with its caption; nothing is fetched. @rule WCAG 2.2 §1.1.1 */
export function pictureToHtml({ image, caption, alternative }: Picture, { look }: HtmlContext): Html {
  const scale = image.kind === 'raster' ? CSS_PIXELS_PER_INCH / image.resolution : 1;
  const picture = element('img', {
    src: dataAddress(image),
    alt: alternative,
    width: Math.round(image.width * scale),
    height: Math.round(image.height * scale),
    ...look.of('pictureImage'),
  });
  const words = caption === '' ? [] : [element('figcaption', look.of('pictureCaption'), htmlText(caption))];
  return element('figure', look.of('picture'), picture, ...words);
}

function dataAddress(image: Image): string {
  if (image.kind === 'raster') return `data:${image.mediaType};base64,${image.base64}`;
  return `data:image/svg+xml;base64,${bytesToBase64(new TextEncoder().encode(image.svg))}`;
}
