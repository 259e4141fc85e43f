import type { FontFace } from '../font-set.js';
import { characterMap, type MappedCharacter } from './character-map.js';
import { componentPositions } from './composite-glyph.js';
import { glyphLookup } from './read-character-map.js';
import { sfntTables, writeSfnt } from './sfnt.js';

/** Tables that a word processor needs besides those that are cut. */
const KEPT = ['OS/2', 'cvt ', 'fpgm', 'hhea', 'hmtx', 'maxp', 'name', 'prep'];
const TRUETYPE = 0x00010000;
const POST_VERSION_3 = 0x00030000;
const EDITABLE = 0x0008;
const USAGE = 0x000f;
const NO_SUBSETTING = 0x0100;

/**
 * A face as a font file with the outlines of some characters alone, to be put into a document that will be edited.
 * Glyphs keep their numbers, so that all else of the font stays as it is. `undefined` where the licence bits forbid it,
 * and for collections and fonts with CFF outlines. Never throws because of a font. @rule OpenType 1.9 OS/2 fsType
 */
export function embeddableSubset({ bytes }: FontFace, characters: Iterable<string>): Uint8Array | undefined {
  const tables = sfntTables(bytes);
  const [head, loca, glyf, os2] = ['head', 'loca', 'glyf', 'OS/2'].map((tag) => tables.get(tag));
  if (viewOf(bytes).getUint32(0) !== TRUETYPE || !head || !loca || !glyf || !os2) return undefined;
  if (!mayBeEdited(viewOf(os2).getUint16(8))) return undefined;
  const mapped = mappedCharacters(tables.get('cmap'), characters);
  const outlines = outlinesOf(head, loca, glyf);
  const wanted = withComponents([0, ...mapped.map(([, glyph]) => glyph)], outlines);
  const kept = KEPT.flatMap((tag) => {
    const table = tables.get(tag);
    return table === undefined ? [] : [[tag, table] as const];
  });
  const cut = Object.entries({ cmap: characterMap(mapped), ...cutOutlines(outlines, wanted) });
  const rest = Object.entries({ head: withLongOffsets(head), post: postOf(tables.get('post')) });
  return writeSfnt([...kept, ...cut, ...rest].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function mayBeEdited(flags: number): boolean {
  return ((flags & USAGE) === 0 || (flags & EDITABLE) !== 0) && (flags & NO_SUBSETTING) === 0;
}

function mappedCharacters(cmap: Uint8Array | undefined, characters: Iterable<string>): MappedCharacter[] {
  const lookUp = cmap === undefined ? undefined : glyphLookup(cmap);
  const codePoints = new Set([...characters].map((character) => character.codePointAt(0) ?? 0));
  return [...codePoints]
    .sort((a, b) => a - b)
    .flatMap((codePoint) => {
      const glyph = lookUp?.(codePoint) ?? 0;
      return glyph === 0 ? [] : [[codePoint, glyph] as const];
    });
}

function outlinesOf(head: Uint8Array, loca: Uint8Array, glyf: Uint8Array): readonly Uint8Array[] {
  const isLong = viewOf(head).getInt16(50) === 1;
  const view = viewOf(loca);
  const offset = (glyph: number): number =>
    isLong ? view.getUint32(4 * glyph) : 2 * view.getUint16(2 * glyph);
  const count = loca.length / (isLong ? 4 : 2) - 1;
  return Array.from({ length: count }, (_, glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)));
}

/** Glyphs and the glyphs that they are made of. */
function withComponents(glyphs: readonly number[], outlines: readonly Uint8Array[]): ReadonlySet<number> {
  const all = new Set(glyphs);
  for (const glyph of all) {
    const outline = outlines[glyph] ?? new Uint8Array();
    for (const position of componentPositions(outline)) all.add(viewOf(outline).getUint16(position));
  }
  return all;
}

/** Outlines that are not wanted become empty. */
function cutOutlines(
  outlines: readonly Uint8Array[],
  wanted: ReadonlySet<number>,
): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const size = [...wanted].reduce((sum, glyph) => sum + (outlines[glyph]?.length ?? 0), 0);
  const glyf = new Uint8Array(size);
  const loca = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let offset = 0;
  outlines.forEach((outline, glyph) => {
    loca.setUint32(4 * glyph, offset);
    if (!wanted.has(glyph)) return;
    glyf.set(outline, offset);
    offset += outline.length;
  });
  loca.setUint32(4 * outlines.length, offset);
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

function withLongOffsets(head: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(head);
  viewOf(copy).setInt16(50, 1);
  return copy;
}

/** The head of `post`, which then names no glyphs. */
function postOf(post: Uint8Array | undefined): Uint8Array {
  const head = new Uint8Array(32);
  head.set((post ?? new Uint8Array()).subarray(0, 32));
  viewOf(head).setUint32(0, POST_VERSION_3);
  return head;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
