/** Tables in the order of their tags as a TrueType file, with its checksums. `head` must be among them. */
export function writeSfnt(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const start = 12 + 16 * tables.length;
  const size = tables.reduce((length, [, bytes]) => length + padded(bytes.length), start);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  writeHeader(view, tables.length);
  let offset = start;
  let adjustment = 0;
  tables.forEach(([tag, bytes], index) => {
    file.set(bytes, offset);
    if (tag === 'head') {
      adjustment = offset + 8;
      view.setUint32(adjustment, 0);
    }
    writeEntry(view, 12 + 16 * index, { tag, offset, length: bytes.length });
    offset += padded(bytes.length);
  });
  view.setUint32(adjustment, 0xb1b0afba - checksum(view, 0, size));
  return file;
}

function writeHeader(view: DataView, count: number): void {
  const selector = 31 - Math.clz32(count);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 16 << selector);
  view.setUint16(8, selector);
  view.setUint16(10, 16 * count - (16 << selector));
}

function writeEntry(
  view: DataView,
  at: number,
  table: { tag: string; offset: number; length: number },
): void {
  for (let index = 0; index < 4; index += 1) view.setUint8(at + index, table.tag.charCodeAt(index));
  view.setUint32(at + 4, checksum(view, table.offset, padded(table.length)));
  view.setUint32(at + 8, table.offset);
  view.setUint32(at + 12, table.length);
}

/** Sum of 32-bit words, modulo 2³². */
function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/**
 * The tables of the font whose directory begins at `start`, by tag; empty when there is none. Views of the file, not to be
 * changed.
 */
export function sfntTables(file: Uint8Array, start = 0): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, Uint8Array>();
  if (file.length < start + 12) return tables;
  for (let index = 0; index < view.getUint16(start + 4); index += 1) {
    const at = start + 12 + 16 * index;
    if (at + 16 > file.length) break;
    const tag = String.fromCharCode(...file.subarray(at, at + 4));
    const offset = view.getUint32(at + 8);
    tables.set(tag, file.subarray(offset, offset + view.getUint32(at + 12)));
  }
  return tables;
}
