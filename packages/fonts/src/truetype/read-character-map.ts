/** Glyphs by character of the richest Unicode subtable: format 12, else format 4. @rule OpenType 1.9 cmap */
export function glyphsOf(cmap: Uint8Array): ReadonlyMap<number, number> {
  const view = new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength);
  const offsets = Array.from({ length: view.getUint16(2) }, (_, index) => view.getUint32(8 + 8 * index));
  const ofFormat = (format: number): number | undefined =>
    offsets.find((offset) => view.getUint16(offset) === format);
  const full = ofFormat(12);
  if (full !== undefined) return readFormat12(view, full);
  const basic = ofFormat(4);
  return basic === undefined ? new Map() : readFormat4(view, basic);
}

function readFormat12(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const place = at + 16 + 12 * group;
    const start = view.getUint32(place);
    for (let code = start; code <= view.getUint32(place + 4); code += 1)
      glyphs.set(code, view.getUint32(place + 8) + code - start);
  }
  return glyphs;
}

function readFormat4(view: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const bytes = view.getUint16(at + 6);
  for (let segment = 0; segment < bytes; segment += 2) {
    const [end, start, delta] = [14, 16 + bytes, 16 + 2 * bytes].map((field) =>
      view.getUint16(at + field + segment),
    );
    const rangeAt = at + 16 + 3 * bytes + segment;
    const range = view.getUint16(rangeAt);
    for (let code = start ?? 0; code <= (end ?? 0) && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - (start ?? 0)));
      if (raw !== 0) glyphs.set(code, (raw + (delta ?? 0)) & 0xffff);
    }
  }
  return glyphs;
}
