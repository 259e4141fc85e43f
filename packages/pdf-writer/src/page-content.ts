import {
  type ImageMark,
  type Mark,
  type RuleMark,
  STRONG_OUTLINE,
  type TextMark,
  type TextRun,
} from '@xxgk/layout';
import type { DocumentFace, DocumentFonts } from './document-fonts.js';
import type { DocumentImages } from './document-images.js';
import { withActualText } from './extracted-text.js';
import { pdfNumber as number, spacingNumber } from './pdf-number.js';
import type { PdfPage } from './pdfmake-engine.js';
import { vectorOperators } from './vector-operators.js';

const BLACK = '#000000';

/** Writes marks as content operators of one page. A parameter is written only where it changes. */
export class PageContent {
  readonly #page: PdfPage;
  readonly #fonts: DocumentFonts;
  readonly #images: DocumentImages;
  #face: DocumentFace | undefined;
  #size = 0;
  #letterSpacing = 0;
  #thickness = 1;
  #fill = BLACK;
  #stroke = BLACK;

  constructor(page: PdfPage, fonts: DocumentFonts, images: DocumentImages) {
    this.#page = page;
    this.#fonts = fonts;
    this.#images = images;
  }

  /** @throws XxgkError for an unknown face, a character its face lacks, or an image that cannot be read */
  mark(mark: Mark): string {
    switch (mark.kind) {
      case 'text':
        return this.text(mark);
      case 'rules':
        return this.rules(mark);
      case 'image':
        return this.image(mark);
      case 'vector':
        return vectorOperators(mark);
    }
  }

  /** @throws XxgkError for an unknown face or a character its face lacks */
  text(mark: TextMark): string {
    const turned = mark.turned === true;
    return `BT\n${mark.runs.map((run) => this.#run(run, turned)).join('')}ET`;
  }

  rules({ thickness, lines, colour = BLACK }: RuleMark): string {
    const paint = colour === this.#stroke ? '' : `${components(colour)} RG\n`;
    this.#stroke = colour;
    const width = thickness === this.#thickness ? '' : `${number(thickness)} w\n`;
    this.#thickness = thickness;
    const paths = lines.map(
      ([x1, y1, x2, y2]) => `${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l\n`,
    );
    return `${paint}${width}${paths.join('')}S`;
  }

  /** Images stand on their feet: the axis is turned back. */
  image({ image, box: { x, y, width, height } }: ImageMark): string {
    const { resource, reference } = this.#images.image(image);
    this.#page.xobjects[resource] ??= reference;
    const matrix = [width, 0, 0, -height, x, y + height].map(number).join(' ');
    return `q\n${matrix} cm\n/${resource} Do\nQ`;
  }

  /** The page's axis points down, like the page model's; glyphs are turned upright. */
  #run(run: TextRun, turned: boolean): string {
    const { text, written, face: id, size, x, baseline, letterSpacing, widthScale = 1, colour = BLACK } = run;
    const axes = turned ? `0 ${number(widthScale)} 1 0` : `${number(widthScale)} 0 0 -1`;
    const face = this.#fonts.face(id);
    let parameters = colour === this.#fill ? '' : `${components(colour)} rg\n`;
    this.#fill = colour;
    if (face !== this.#face || size !== this.#size) {
      this.#page.fonts[face.resource] ??= face.reference;
      parameters += `/${face.resource} ${number(size)} Tf\n`;
    }
    if (letterSpacing !== this.#letterSpacing) parameters += `${spacingNumber(letterSpacing)} Tc\n`;
    this.#face = face;
    this.#size = size;
    this.#letterSpacing = letterSpacing;
    const shown = withActualText(
      `<${face.encode(text, written)}> Tj`,
      written ?? text,
      written !== undefined,
    );
    const strong = run.isStrong === true ? this.#outlined(size, colour) : ['', ''];
    return `${parameters}${strong[0]}${axes} ${number(x)} ${number(baseline)} Tm ${shown}\n${strong[1]}`;
  }

  /** Characters that are filled and drawn around. @rule ISO 32000-1 §9.3.6 */
  #outlined(size: number, colour: string): readonly [before: string, after: string] {
    const paint = colour === this.#stroke ? '' : `${components(colour)} RG\n`;
    this.#stroke = colour;
    this.#thickness = STRONG_OUTLINE * size;
    return [`${paint}${number(this.#thickness)} w 2 Tr\n`, '0 Tr\n'];
  }
}

/** `#FF0000` as the three numbers of a colour operator. */
function components(colour: string): string {
  return [1, 3, 5]
    .map((start) => number(Number.parseInt(colour.slice(start, start + 2), 16) / 255))
    .join(' ');
}
