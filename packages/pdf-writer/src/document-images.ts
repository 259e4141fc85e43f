import { base64ToBytes, defineError, type RasterImage, XxgkError } from '@xxgk/document';
import type { PageModel } from '@xxgk/layout';
import type { OpaquePixels } from './opaque-pixels.js';
import type { EngineDocument, PdfReference } from './pdfmake-engine.js';

const unreadable = defineError('document-invalid', {
  'zh-CN': () => '文档中的图片无法读取。',
  en: () => 'An image of the document cannot be read.',
});

const printColours = defineError('document-invalid', {
  'zh-CN': () => '文档中的 JPEG 图片不是 RGB 或灰度图。',
  en: () => 'A JPEG image of the document is not in RGB or grey.',
});

const frameless = defineError('document-invalid', {
  'zh-CN': () => '文档中的 JPEG 图片不完整。',
  en: () => 'A JPEG image of the document has no frame.',
});

/** An image in the resources of a page. */
export interface EmbeddedImage {
  readonly resource: string;
  readonly reference: PdfReference;
}

const COMPONENTS_OF_GREY = 1;

/** Decodes a PNG. @throws Error for a broken file */
export type PngDecoder = (png: Uint8Array) => OpaquePixels;

/** What decodes PNG, which is loaded only where a page shows one. */
export async function pngDecoder({ pages }: Pick<PageModel, 'pages'>): Promise<PngDecoder> {
  const showsPng = pages.some(({ marks }) =>
    marks.some((mark) => mark.kind === 'image' && mark.image.mediaType !== 'image/jpeg'),
  );
  if (showsPng) return (await import('./opaque-pixels.js')).opaquePixels;
  return () => {
    throw new Error('No page shows a PNG');
  };
}

/** The images one document shows, each embedded once, opaque and without interpolation. @rule ISO 19005-2 §6.2.8 */
export class DocumentImages {
  readonly #document: EngineDocument;
  readonly #decode: PngDecoder;
  readonly #embedded = new Map<string, EmbeddedImage>();

  constructor(document: EngineDocument, decode: PngDecoder) {
    this.#document = document;
    this.#decode = decode;
  }

  /** @throws XxgkError `document-invalid` when the file is broken or its colours are those of print (CMYK) */
  image(image: RasterImage): EmbeddedImage {
    const known = this.#embedded.get(image.base64);
    if (known !== undefined) return known;
    const made = { resource: `I${this.#embedded.size + 1}`, reference: this.#embed(image) };
    this.#embedded.set(image.base64, made);
    return made;
  }

  #embed(image: RasterImage): PdfReference {
    try {
      const bytes = base64ToBytes(image.base64);
      return image.mediaType === 'image/jpeg' ? this.#jpeg(bytes, image) : this.#png(bytes);
    } catch (cause) {
      if (cause instanceof XxgkError) throw cause;
      throw unreadable([], cause);
    }
  }

  #png(bytes: Uint8Array): PdfReference {
    const { width, height, components, pixels } = this.#decode(bytes);
    return this.#object({ Width: width, Height: height, ...colours(components) }, pixels);
  }

  /** The file as it is: PDF readers decode it themselves. */
  #jpeg(bytes: Uint8Array, { width, height }: RasterImage): PdfReference {
    const components = jpegComponents(bytes);
    return this.#object({ Width: width, Height: height, ...colours(components), Filter: 'DCTDecode' }, bytes);
  }

  #object(entries: Readonly<Record<string, string | number>>, bytes: Uint8Array): PdfReference {
    const type = { Type: 'XObject', Subtype: 'Image', BitsPerComponent: 8 };
    const reference = this.#document.ref({ ...type, ...entries });
    reference.end(bytes);
    return reference;
  }
}

function colours(components: number): { readonly ColorSpace: string } {
  return { ColorSpace: components === COMPONENTS_OF_GREY ? 'DeviceGray' : 'DeviceRGB' };
}

/** Number of colour components, from the frame header. @rule ITU-T T.81 §B.2.2 */
function jpegComponents(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let position = 2;
  while (position + 9 < bytes.length) {
    const marker = view.getUint8(position + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const components = view.getUint8(position + 9);
      if (components === 1 || components === 3) return components;
      throw printColours([]);
    }
    position += 2 + view.getUint16(position + 2);
  }
  throw frameless([]);
}
