/** The number of a character's glyph, 0 when there is none. */
export type GlyphLookup = (codePoint: number) => number;

/** Subtables by platform and encoding, the richest first: all of Unicode before its basic plane. */
const UNICODE: readonly (readonly [platform: number, encoding: number])[] = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
];

/** Subtables by format. Formats 2 and 8 mix codes of different length, 14 knows variants only. */
const FORMATS: Readonly<Record<number, (view: DataView, at: number) => GlyphLookup>> = {
  0: (view, at) => (code) => (code < 256 ? view.getUint8(at + 6 + code) : 0),
  4: segments,
  6: (view, at) => run(view, at + 10, view.getUint16(at + 6), view.getUint16(at + 8)),
  10: (view, at) => run(view, at + 20, view.getUint32(at + 12), view.getUint32(at + 16)),
  12: groups,
  13: groups,
};

/**
 * Finds glyphs by characters in the bytes of a `cmap` table, without reading it as a whole. `undefined` when it has no
 * subtable for Unicode. The lookup never throws. @throws RangeError when the table ends before its records do
 * @rule OpenType 1.9 cmap
 */
export function glyphLookup(cmap: Uint8Array): GlyphLookup | undefined {
  const view = new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength);
  const records = Array.from({ length: view.getUint16(2) }, (_, index) => 4 + 8 * index);
  for (const [platform, encoding] of UNICODE) {
    const record = records.find(
      (at) => view.getUint16(at) === platform && view.getUint16(at + 2) === encoding,
    );
    if (record === undefined) continue;
    const at = view.getUint32(record + 4);
    const lookup = FORMATS[view.getUint16(at)]?.(view, at);
    if (lookup !== undefined) return lookup;
  }
  return undefined;
}

/** Glyphs of characters that follow each other. */
function run(view: DataView, glyphs: number, first: number, count: number): GlyphLookup {
  return (code) => (code >= first && code < first + count ? wordAt(view, glyphs + 2 * (code - first)) : 0);
}

function segments(view: DataView, at: number): GlyphLookup {
  const bytes = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + bytes];
  const [deltas, ranges] = [starts + bytes, starts + 2 * bytes];
  return (code) => {
    const segment = 2 * firstIndex(bytes / 2, (index) => view.getUint16(ends + 2 * index) >= code);
    if (segment === bytes || view.getUint16(starts + segment) > code) return 0;
    const delta = view.getUint16(deltas + segment);
    const range = view.getUint16(ranges + segment);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = wordAt(view, ranges + segment + range + 2 * (code - view.getUint16(starts + segment)));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** Format 12 counts the glyphs of a group on; in format 13 all its characters have the same. */
function groups(view: DataView, at: number): GlyphLookup {
  const step = view.getUint16(at) === 12 ? 1 : 0;
  const count = view.getUint32(at + 12);
  return (code) => {
    const index = firstIndex(count, (group) => view.getUint32(at + 20 + 12 * group) >= code);
    const group = at + 16 + 12 * index;
    if (index === count || view.getUint32(group) > code) return 0;
    return view.getUint32(group + 8) + step * (code - view.getUint32(group));
  };
}

/** The first of `count` indexes that is far enough, `count` when none is. */
function firstIndex(count: number, isFarEnough: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isFarEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Damaged fonts point behind their table. */
function wordAt(view: DataView, at: number): number {
  return at + 2 <= view.byteLength ? view.getUint16(at) : 0;
}
