/** A character and the number of its glyph. */
export type MappedCharacter = readonly [codePoint: number, glyph: number];

/** Characters that follow each other and whose glyphs do so too. */
interface Segment {
  readonly start: number;
  end: number;
  readonly glyph: number;
}

const WINDOWS = 3;
const WINDOWS_BMP = 1;
const WINDOWS_FULL = 10;
const LAST_OF_BMP = 0xffff;

/** A `cmap` table for characters in ascending order: format 4 for the basic plane, format 12 for all. @rule OpenType 1.9 cmap */
export function characterMap(characters: readonly MappedCharacter[]): Uint8Array {
  const basic = format4(segmentsOf(characters.filter(([codePoint]) => codePoint < LAST_OF_BMP)));
  const full = format12(segmentsOf(characters));
  const table = new Uint8Array(20 + basic.length + full.length);
  const view = new DataView(table.buffer);
  view.setUint16(2, 2);
  writeWords(view, 4, [WINDOWS, WINDOWS_BMP]);
  view.setUint32(8, 20);
  writeWords(view, 12, [WINDOWS, WINDOWS_FULL]);
  view.setUint32(16, 20 + basic.length);
  table.set(basic, 20);
  table.set(full, 20 + basic.length);
  return table;
}

function segmentsOf(characters: readonly MappedCharacter[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const [codePoint, glyph] of characters) {
    const last = segments.at(-1);
    if (last !== undefined && codePoint === last.end + 1 && glyph - last.glyph === codePoint - last.start)
      last.end = codePoint;
    else segments.push({ start: codePoint, end: codePoint, glyph });
  }
  return segments;
}

/** Ends, starts, differences and no offsets; the last segment is the one the format asks for. */
function format4(mapped: readonly Segment[]): Uint8Array {
  const segments = [...mapped, { start: LAST_OF_BMP, end: LAST_OF_BMP, glyph: 0 }];
  const count = segments.length;
  const bytes = new Uint8Array(16 + 8 * count);
  const view = new DataView(bytes.buffer);
  const selector = 31 - Math.clz32(count);
  const range = 2 << selector;
  const header = [4, bytes.length, 0, 2 * count, range, selector, 2 * count - range];
  writeWords(view, 0, header);
  segments.forEach(({ start, end, glyph }, index) => {
    view.setUint16(14 + 2 * index, end);
    view.setUint16(16 + 2 * count + 2 * index, start);
    view.setUint16(16 + 4 * count + 2 * index, (glyph - start) & 0xffff);
  });
  return bytes;
}

function format12(segments: readonly Segment[]): Uint8Array {
  const bytes = new Uint8Array(16 + 12 * segments.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 12);
  view.setUint32(4, bytes.length);
  view.setUint32(12, segments.length);
  segments.forEach(({ start, end, glyph }, index) => {
    const at = 16 + 12 * index;
    view.setUint32(at, start);
    view.setUint32(at + 4, end);
    view.setUint32(at + 8, glyph);
  });
  return bytes;
}

function writeWords(view: DataView, at: number, values: readonly number[]): void {
  for (const [index, value] of values.entries()) view.setUint16(at + 2 * index, value);
}
