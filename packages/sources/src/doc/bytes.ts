/** A stream with its numbers, in the order of Word: the lowest byte first. */
export interface Bytes {
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly i16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly i32: (at: number) => number;
  readonly part: (from: number, to: number) => Bytes;
  /** Characters of two bytes. */
  readonly words: (from: number, characters: number) => string;
}

/** Reads numbers from bytes. Every function throws a RangeError for places outside of them. */
export function readBytes(bytes: Uint8Array): Bytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    length: bytes.length,
    u8: (at) => view.getUint8(at),
    u16: (at) => view.getUint16(at, true),
    i16: (at) => view.getInt16(at, true),
    u32: (at) => view.getUint32(at, true),
    i32: (at) => view.getInt32(at, true),
    part: (from, to) => {
      if (from < 0 || to < from || to > bytes.length)
        throw new RangeError('a part lies outside of the stream');
      return readBytes(bytes.subarray(from, to));
    },
    words: (from, characters) => {
      if (from < 0 || from + characters * 2 > bytes.length)
        throw new RangeError('words lie outside of the stream');
      let text = '';
      for (let at = 0; at < characters; at += 1)
        text += String.fromCharCode(view.getUint16(from + at * 2, true));
      return text;
    },
  };
}
