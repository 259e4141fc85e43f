import { base64ToBytes, type Image, type RasterImage } from '@xxgk/document';

/** A picture file in the package. */
export interface MediaPart {
  /** Relative to `word/`. */
  readonly target: string;
  readonly relationshipId: string;
  readonly bytes: Uint8Array;
}

/** How a drawing refers to a picture: the picture for every reader, and the drawing for those that know SVG. */
export interface MediaReference {
  readonly picture: string;
  readonly svg?: string;
}

const EXTENSIONS = { 'image/png': 'png', 'image/jpeg': 'jpeg' } as const satisfies Record<
  RasterImage['mediaType'],
  string
>;

/** The pictures of one document, each stored once, and the ids of its drawings, counted in the order of writing. */
export class Media {
  readonly #parts = new Map<string, MediaPart>();
  #drawings = 0;

  get parts(): readonly MediaPart[] {
    return [...this.#parts.values()];
  }

  /** A number for a drawing that is unique in the document. */
  nextDrawingId(): number {
    this.#drawings += 1;
    return this.#drawings;
  }

  add(image: Image): MediaReference {
    if (image.kind === 'raster') return { picture: this.#raster(image) };
    const svg = this.#store(image.svg, 'svg', () => new TextEncoder().encode(image.svg));
    return { picture: this.#raster(image.fallback), svg };
  }

  #raster({ base64, mediaType }: RasterImage): string {
    return this.#store(base64, EXTENSIONS[mediaType], () => base64ToBytes(base64));
  }

  #store(key: string, extension: string, bytes: () => Uint8Array): string {
    const known = this.#parts.get(key);
    if (known !== undefined) return known.relationshipId;
    const number = this.#parts.size + 1;
    const relationshipId = `rIdImage${number}`;
    this.#parts.set(key, { target: `media/image${number}.${extension}`, relationshipId, bytes: bytes() });
    return relationshipId;
  }
}
