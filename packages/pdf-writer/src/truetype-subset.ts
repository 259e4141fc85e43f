import { cutGlyphs, type FontProgram, hintingTables, writeSfnt } from '@xxgk/fonts';
import type { Bits } from './flate/bit-writer.js';
import { literalBits, literalStream } from './flate/literal-stream.js';
import type { FontSubset, SubsetProgram } from './font-subset.js';

/**
 * Glyphs of earlier documents, which have most of theirs in common, with their deflated form from the second document on:
 * the first of a session, mostly the only one, is deflated in one go.
 */
export type EarlierGlyphs = Map<number, Bits | undefined>;

/** Outlines by number in the subset, with the numbers of those that were renumbered, and where they begin in the file. */
interface PlacedOutlines {
  readonly outlines: readonly Uint8Array[];
  readonly changed: ReadonlySet<number>;
  readonly start: number;
}

/** A subset of a TrueType font. Glyphs are copied as they are; what is cut off is everything a PDF reader has no use for. */
export class TrueTypeSubset implements FontSubset {
  readonly glyphs: number[] = [0];
  readonly #program: FontProgram;
  readonly #earlier: EarlierGlyphs;

  constructor(program: FontProgram, earlier: EarlierGlyphs) {
    this.#program = program;
    this.#earlier = earlier;
  }

  /** The subset as a zlib stream: glyphs that earlier documents have shown are not deflated again. */
  program(): SubsetProgram {
    const { file, placed } = this.#file();
    return { key: 'FontFile2', entries: { Filter: 'FlateDecode' }, bytes: this.#deflate(file, placed) };
  }

  #file(): { readonly file: Uint8Array; readonly placed: PlacedOutlines } {
    const { outlines, changed, tables } = cutGlyphs(this.#program, this.glyphs);
    const hinting = hintingTables(this.#program);
    const needed = Object.entries(tables);
    const file = writeSfnt([...hinting, ...needed]);
    // Tables begin at whole words, and `glyf` is the first after those of hinting.
    const start = hinting.reduce(
      (at, [, bytes]) => at + 4 * Math.ceil(bytes.length / 4),
      12 + 16 * (hinting.length + needed.length),
    );
    return { file, placed: { start, outlines, changed } };
  }

  /** What stands before and after the outlines is encoded anew, and the composite glyphs; the others are kept. */
  #deflate(file: Uint8Array, { start, outlines, changed }: PlacedOutlines): Uint8Array {
    const known = this.#earlier;
    const end = outlines.reduce((at, { length }) => at + length, start);
    const glyphs = outlines.map((outline, number) => {
      if (changed.has(number)) return outline;
      const glyph = this.glyphs[number] ?? 0;
      const bits = known.has(glyph) ? (known.get(glyph) ?? literalBits(outline)) : undefined;
      known.set(glyph, bits);
      return bits ?? outline;
    });
    return literalStream(file, [file.subarray(0, start), ...glyphs, file.subarray(end)]);
  }
}
