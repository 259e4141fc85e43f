import type { FontTables } from './font-tables.js';

/** Advance width and left side bearing, in font units. */
export interface GlyphMetrics {
  readonly advance: number;
  readonly bearing: number;
}

/** Read access to the glyphs of a font file, straight in the bytes of its tables. Nothing is decoded or kept. */
export class FontProgram {
  readonly #tables: FontTables;
  readonly #horizontal: DataView;
  readonly #places: DataView;
  readonly #longOffsets: boolean;
  readonly #metricCount: number;

  /** @throws RangeError for a damaged font */
  constructor(tables: FontTables) {
    this.#tables = tables;
    this.#horizontal = this.view('hmtx');
    this.#places = this.view('loca');
    this.#longOffsets = this.view('head').getInt16(50) === 1;
    this.#metricCount = this.view('hhea').getUint16(34);
  }

  /** The bytes of a table, empty when the font has none. Not to be changed. */
  table(tag: string): Uint8Array {
    return this.#tables.get(tag) ?? new Uint8Array();
  }

  view(tag: string): DataView {
    const { buffer, byteOffset, byteLength } = this.table(tag);
    return new DataView(buffer, byteOffset, byteLength);
  }

  /** The TrueType outline of a glyph, empty for a blank. Not to be changed. */
  outline(glyph: number): Uint8Array {
    return this.table('glyf').subarray(this.#outlineOffset(glyph), this.#outlineOffset(glyph + 1));
  }

  metrics(glyph: number): GlyphMetrics {
    const last = this.#metricCount - 1;
    const bearing = glyph <= last ? 4 * glyph + 2 : 4 * last + 4 + 2 * (glyph - last - 1);
    return {
      advance: this.#horizontal.getUint16(4 * Math.min(glyph, last)),
      bearing: this.#horizontal.getInt16(bearing),
    };
  }

  #outlineOffset(glyph: number): number {
    return this.#longOffsets ? this.#places.getUint32(4 * glyph) : 2 * this.#places.getUint16(2 * glyph);
  }
}
