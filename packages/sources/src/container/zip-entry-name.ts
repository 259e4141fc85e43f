const UTF8_FLAG = 0x0800;
/** Extra field that repeats the name in UTF-8. @rule APPNOTE 6.3 §4.6.9 Info-ZIP Unicode Path */
const UNICODE_PATH = 0x7075;
/** Version and checksum stand before the name. */
const UNICODE_PATH_HEAD = 5;

/** What a directory says of the name of an entry. */
export interface RawEntryName {
  readonly flags: number;
  readonly name: Uint8Array;
  readonly extra: Uint8Array;
}

/**
 * The name of an entry: UTF-8 where the directory says so, or the bytes are; else GB 18030, in which archivers of
 * Chinese systems write. Never throws.
 */
export function entryName({ flags, name, extra }: RawEntryName): string {
  const unicode = unicodePath(extra);
  if (unicode !== undefined) return new TextDecoder().decode(unicode);
  if ((flags & UTF8_FLAG) !== 0) return new TextDecoder().decode(name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    // No UTF-8: the encoding of the system that it was packed on.
    return new TextDecoder('gb18030').decode(name);
  }
}

function unicodePath(extra: Uint8Array): Uint8Array | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true);
    const end = at + 4 + length;
    if (view.getUint16(at, true) === UNICODE_PATH && end <= extra.length && length > UNICODE_PATH_HEAD)
      return extra.subarray(at + 4 + UNICODE_PATH_HEAD, end);
    at = end;
  }
  return undefined;
}
