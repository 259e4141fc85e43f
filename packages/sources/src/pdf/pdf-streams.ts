/** A stream of a PDF as it lies in the file: what it says of itself, as far as that stands close by, and its data. */
export interface PdfStream {
  readonly dictionary: string;
  readonly packed: Uint8Array;
}

const LINE_FEED = 0x0a;
/** How far before its data a stream says what it is. */
const DICTIONARY_BYTES = 1024;

/** The streams of a PDF in the order of the file, found by the words around them. Never throws. @rule ISO 32000-1 §7.3.8 */
export function* pdfStreams(bytes: Uint8Array): Generator<PdfStream> {
  for (let at = find(bytes, 'stream', 0); at >= 0; ) {
    const start = bytes.indexOf(LINE_FEED, at) + 1;
    const end = find(bytes, 'endstream', at + 1);
    const last = end < 0 ? bytes.length : end;
    if (start > 0 && start < last) {
      yield { dictionary: dictionaryBefore(bytes, at), packed: bytes.subarray(start, last) };
    }
    at = end < 0 ? -1 : find(bytes, 'stream', end + 'endstream'.length);
  }
}

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - DICTIONARY_BYTES), at));
  return before.slice(before.lastIndexOf(' obj') + 1);
}

function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && bytes[at + length] === word.charCodeAt(length)) length += 1;
    if (length === word.length) return at;
  }
  return -1;
}
