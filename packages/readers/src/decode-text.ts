import { XxgkError } from '@xxgk/model';
import type { Wording } from './wording.js';

/** First bytes of files that are no text, and what they are. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly kind: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'docx / xlsx / zip' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'PDF' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'doc / xls / wps' },
];

/**
 * Decodes the bytes of a text file: UTF-8, with or without byte order mark, or else GB 18030.
 * @throws XxgkError `input-unreadable` for an empty file and for files that are no text.
 */
export function decodeText(bytes: Uint8Array, name: string, wording: Wording): string {
  for (const signature of SIGNATURES) {
    if (signature.bytes.every((byte, index) => bytes[index] === byte)) {
      throw new XxgkError('input-unreadable', wording.unsupported(name, signature.kind));
    }
  }
  const text = decode(bytes);
  if (text === undefined || text.includes('\0'))
    throw new XxgkError('input-unreadable', wording.notText(name));
  if (text.trim() === '') throw new XxgkError('input-unreadable', wording.empty(name));
  return text;
}

function decode(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  return undefined;
}
