import { componentPositions } from './composite-glyph.js';
import type { FontProgram } from './font-program.js';

/** The tables of a font that hold its glyphs, cut to some of them, which are numbered anew. */
export interface CutGlyphs {
  /** Outlines by new number. */
  readonly outlines: readonly Uint8Array[];
  /** New numbers of the glyphs whose parts were numbered anew: the only ones that are not as they were. */
  readonly changed: ReadonlySet<number>;
  readonly tables: Readonly<Record<'glyf' | 'head' | 'hhea' | 'hmtx' | 'loca' | 'maxp', Uint8Array>>;
}

/** Tables of hinting, which the outlines may call. */
const HINTING = ['cvt ', 'fpgm', 'prep'] as const;

/**
 * Cuts a TrueType font to `glyphs`, given by their old numbers in the order of the new ones; the parts of composite glyphs
 * are added to the list at its end.
 */
export function cutGlyphs(program: FontProgram, glyphs: number[]): CutGlyphs {
  const { outlines, changed } = renumbered(program, glyphs);
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => program.table(tag).slice()) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  viewOf(head).setInt16(50, 1);
  viewOf(hhea).setUint16(34, outlines.length);
  viewOf(maxp).setUint16(4, outlines.length);
  const { glyf, loca } = joined(outlines);
  return { outlines, changed, tables: { glyf, head, hhea, hmtx: metricsOf(program, glyphs), loca, maxp } };
}

/** The tables of hinting that a font has, in the order of their tags. */
export function hintingTables(program: FontProgram): readonly (readonly [tag: string, bytes: Uint8Array])[] {
  return HINTING.map((tag) => [tag, program.table(tag)] as const).filter(([, bytes]) => bytes.length > 0);
}

function renumbered(program: FontProgram, glyphs: number[]): Pick<CutGlyphs, 'outlines' | 'changed'> {
  const outlines: Uint8Array[] = [];
  const changed = new Set<number>();
  const parts = new Map<number, number>();
  for (let number = 0; number < glyphs.length; number += 1) {
    const original = program.outline(glyphs[number] ?? 0);
    const positions = componentPositions(original);
    const outline = positions.length === 0 ? original : original.slice();
    if (positions.length > 0) changed.add(number);
    const view = viewOf(outline);
    for (const position of positions) {
      const part = view.getUint16(position);
      const renamed = parts.get(part) ?? glyphs.push(part) - 1;
      parts.set(part, renamed);
      view.setUint16(position, renamed);
    }
    outlines.push(outline);
  }
  return { outlines, changed };
}

function metricsOf(program: FontProgram, glyphs: readonly number[]): Uint8Array {
  const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length));
  glyphs.forEach((glyph, number) => {
    const { advance, bearing } = program.metrics(glyph);
    hmtx.setUint16(4 * number, advance);
    hmtx.setInt16(4 * number + 2, bearing);
  });
  return new Uint8Array(hmtx.buffer);
}

function joined(outlines: readonly Uint8Array[]): Record<'glyf' | 'loca', Uint8Array> {
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

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
