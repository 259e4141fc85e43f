import type { Xml } from '@xxgk/container';
import { base64ToBytes, defineError, type RasterImage } from '@xxgk/document';
import type { ObjectIds } from './object-ids.js';
import { ofd, ofdText } from './ofd-xml.js';

const unreadable = defineError('document-invalid', {
  'zh-CN': () => '文档中的图片无法读取。',
  en: () => 'An image of the document cannot be read.',
});

/** A picture among the resources of a document. */
interface EmbeddedImage {
  readonly id: number;
  readonly file: string;
  readonly format: 'PNG' | 'JPEG';
  readonly bytes: Uint8Array;
}

/** The pictures that one document shows, each embedded once, as they stood in their files. */
export class DocumentImages {
  readonly #ids: ObjectIds;
  readonly #known = new Map<string, EmbeddedImage>();

  constructor(ids: ObjectIds) {
    this.#ids = ids;
  }

  /** Number of a picture. @throws XxgkError `document-invalid` when its text is no base64 */
  id({ base64, mediaType }: RasterImage): number {
    const known = this.#known.get(base64);
    if (known !== undefined) return known.id;
    const format = mediaType === 'image/png' ? 'PNG' : 'JPEG';
    const file = `image_${this.#known.size + 1}.${format === 'PNG' ? 'png' : 'jpg'}`;
    const made = { id: this.#ids.next(), file, format, bytes: bytesOf(base64) } as const;
    this.#known.set(base64, made);
    return made.id;
  }

  get resources(): readonly Xml[] {
    return [...this.#known.values()].map(({ id, file, format }) =>
      ofd('MultiMedia', { ID: id, Type: 'Image', Format: format }, ofdText('MediaFile', file)),
    );
  }

  /** By name. */
  get files(): readonly (readonly [name: string, bytes: Uint8Array])[] {
    return [...this.#known.values()].map(({ file, bytes }) => [file, bytes] as const);
  }
}

function bytesOf(base64: string): Uint8Array {
  try {
    return base64ToBytes(base64);
  } catch (cause) {
    throw unreadable([], cause);
  }
}
