import { componentPositions, writeSfnt } from '@xxgk/fonts';
import type { TrueTypeProgram } from './truetype-program.js';

/**
 * A subset of a TrueType font, as PDFKit asks its fonts for. Glyphs are copied as they are, which fontkit's own
 * subset decodes one by one; what is cut off is everything a PDF reader has no use for.
 */
export class TrueTypeSubset {
  /** Glyphs of the font by their number in the subset. */
  readonly glyphs: number[] = [0];
  readonly #program: TrueTypeProgram;

  constructor(program: TrueTypeProgram) {
    this.#program = program;
  }

  /** The subset as a font program. */
  encode(): Uint8Array {
    const program = this.#program;
    const outlines = this.#outlines();
    const head = program.table('head').slice();
    const hhea = program.table('hhea').slice();
    const maxp = program.table('maxp').slice();
    new DataView(head.buffer).setInt16(50, 1);
    new DataView(hhea.buffer).setUint16(34, outlines.length);
    new DataView(maxp.buffer).setUint16(4, outlines.length);
    const { glyf, loca } = joinOutlines(outlines);
    const hinting = ['cvt ', 'fpgm', 'prep'].map((tag) => [tag, program.table(tag)] as const);
    const needed = Object.entries({ glyf, head, hhea, hmtx: this.#metrics(), loca, maxp });
    return writeSfnt([...hinting.filter(([, bytes]) => bytes.length > 0), ...needed]);
  }

  /** Outlines by number in the subset; the parts of composite glyphs are added at the end. */
  #outlines(): Uint8Array[] {
    const outlines: Uint8Array[] = [];
    const parts = new Map<number, number>();
    for (let number = 0; number < this.glyphs.length; number += 1) {
      const original = this.#program.outline(this.glyphs[number] ?? 0);
      const positions = componentPositions(original);
      const outline = positions.length === 0 ? original : original.slice();
      const view = new DataView(outline.buffer, outline.byteOffset);
      for (const position of positions) {
        const part = view.getUint16(position);
        const renumbered = parts.get(part) ?? this.glyphs.push(part) - 1;
        parts.set(part, renumbered);
        view.setUint16(position, renumbered);
      }
      outlines.push(outline);
    }
    return outlines;
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
