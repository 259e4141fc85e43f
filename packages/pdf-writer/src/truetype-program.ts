/** Where a table of a font program stands in its file. */
export interface TablePlace {
  readonly offset: number;
  readonly length: number;
}

/** Read access to the glyphs of a TrueType font program, straight in its bytes. Nothing is decoded or kept. */
export class TrueTypeProgram {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #places: Readonly<Record<string, TablePlace>>;
  readonly #longOffsets: boolean;
  readonly #metricCount: number;

  /** `places` by tag, four characters each. */
  constructor(bytes: Uint8Array, places: Readonly<Record<string, TablePlace>>) {
    // A Node Buffer would share memory where a Uint8Array copies: slice() must copy.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#places = places;
    this.#longOffsets = this.#view.getInt16(this.#place('head').offset + 50) === 1;
    this.#metricCount = this.#view.getUint16(this.#place('hhea').offset + 34);
  }

  /** The bytes of a table, empty when the font has none. Not to be changed. */
  table(tag: string): Uint8Array {
    const { offset, length } = this.#place(tag);
    return this.#bytes.subarray(offset, offset + length);
  }

  /** The outline of a glyph, empty for a blank. Not to be changed. */
  outline(glyph: number): Uint8Array {
    const { offset } = this.#place('glyf');
    return this.#bytes.subarray(offset + this.#outlineOffset(glyph), offset + this.#outlineOffset(glyph + 1));
  }

  /** Advance width and left side bearing, in font units. */
  metrics(glyph: number): { readonly advance: number; readonly bearing: number } {
    const { offset } = this.#place('hmtx');
    const last = this.#metricCount - 1;
    const bearing = glyph <= last ? offset + 4 * glyph + 2 : offset + 4 * last + 4 + 2 * (glyph - last - 1);
    return {
      advance: this.#view.getUint16(offset + 4 * Math.min(glyph, last)),
      bearing: this.#view.getInt16(bearing),
    };
  }

  #outlineOffset(glyph: number): number {
    const { offset } = this.#place('loca');
    return this.#longOffsets
      ? this.#view.getUint32(offset + 4 * glyph)
      : 2 * this.#view.getUint16(offset + 2 * glyph);
  }

  #place(tag: string): TablePlace {
    return this.#places[tag] ?? { offset: 0, length: 0 };
  }
}
