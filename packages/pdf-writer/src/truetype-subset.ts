import { componentPositions, writeSfnt } from '@xxgk/fonts';
import type { Bits } from './flate/bit-writer.js';
import { literalBits, literalStream } from './flate/literal-stream.js';
import type { FontProgram } from './font-program.js';
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
    const program = this.#program;
    const { outlines, changed } = this.#outlines();
    const head = program.table('head').slice();
    const hhea = program.table('hhea').slice();
    const maxp = program.table('maxp').slice();
    new DataView(head.buffer).setInt16(50, 1);
    new DataView(hhea.buffer).setUint16(34, outlines.length);
    new DataView(maxp.buffer).setUint16(4, outlines.length);
    const { glyf, loca } = joinOutlines(outlines);
    const hinting = ['cvt ', 'fpgm', 'prep']
      .map((tag) => [tag, program.table(tag)] as const)
      .filter(([, bytes]) => bytes.length > 0);
    const needed = Object.entries({ glyf, head, hhea, hmtx: this.#metrics(), loca, maxp });
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

  /** Outlines by number in the subset, and which were changed; the parts of composite glyphs are added at the end. */
  #outlines(): Omit<PlacedOutlines, 'start'> {
    const outlines: Uint8Array[] = [];
    const changed = new Set<number>();
    const parts = new Map<number, number>();
    for (let number = 0; number < this.glyphs.length; number += 1) {
      const original = this.#program.outline(this.glyphs[number] ?? 0);
      const positions = componentPositions(original);
      const outline = positions.length === 0 ? original : original.slice();
      if (positions.length > 0) changed.add(number);
      const view = new DataView(outline.buffer, outline.byteOffset);
      for (const position of positions) {
        const part = view.getUint16(position);
        const renumbered = parts.get(part) ?? this.glyphs.push(part) - 1;
        parts.set(part, renumbered);
        view.setUint16(position, renumbered);
      }
      outlines.push(outline);
    }
    return { outlines, changed };
  }

  #metrics(): Uint8Array {
    const hmtx = new DataView(new ArrayBuffer(4 * this.glyphs.length));
    this.glyphs.forEach((glyph, number) => {
      const { advance, bearing } = this.#program.metrics(glyph);
      hmtx.setUint16(4 * number, advance);
      hmtx.setInt16(4 * number + 2, bearing);
    });
    return new Uint8Array(hmtx.buffer);
  }
}

function joinOutlines(outlines: readonly Uint8Array[]): {
  readonly glyf: Uint8Array;
  readonly loca: Uint8Array;
} {
  const glyf = new Uint8Array(outlines.reduce((length, outline) => length + outline.length, 0));
  const loca = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let offset = 0;
  outlines.forEach((outline, number) => {
    glyf.set(outline, offset);
    offset += outline.length;
    loca.setUint32(4 * (number + 1), offset);
  });
  return { glyf, loca: new Uint8Array(loca.buffer) };
}
