import type { ForeignKind, Refuse } from './input-problem.js';
import { readLimits } from './limits.js';

/** What the first bytes of a file say it is; `text` where they say nothing. */
export type Signature = 'zip' | 'compound' | 'pdf' | 'rtf' | 'text' | ForeignKind;

interface Mark {
  readonly signature: Signature;
  /** Characters of one byte each. */
  readonly bytes: string;
  readonly at?: number;
  /** The bytes are also words: only a file with zero bytes behind them is meant. */
  readonly isBinary?: true;
}

const MARKS: readonly Mark[] = [
  { signature: 'zip', bytes: 'PK\x03\x04' },
  { signature: 'archive', bytes: 'PK\x05\x06' },
  { signature: 'compound', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { signature: 'rtf', bytes: '{\\rtf' },
  { signature: 'picture', bytes: '\x89PNG' },
  { signature: 'picture', bytes: '\xff\xd8\xff' },
  { signature: 'picture', bytes: 'GIF8' },
  { signature: 'picture', bytes: 'II*\0' },
  { signature: 'picture', bytes: 'MM\0*' },
  { signature: 'picture', bytes: 'WEBP', at: 8 },
  { signature: 'picture', bytes: 'BM', isBinary: true },
  { signature: 'media', bytes: 'ftyp', at: 4 },
  { signature: 'media', bytes: 'ID3', isBinary: true },
  { signature: 'media', bytes: 'RIFF', isBinary: true },
  { signature: 'media', bytes: '\x1aE\xdf\xa3' },
  { signature: 'archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { signature: 'archive', bytes: 'Rar!' },
  { signature: 'archive', bytes: '\x1f\x8b' },
  { signature: 'program', bytes: '\x7fELF' },
  { signature: 'program', bytes: 'MZ', isBinary: true },
];

const PDF_MARK = '%PDF-';
/** A PDF may begin with other bytes; readers look this far. @rule ISO 32000-1 Annex H.3.4.1 */
const PDF_MARK_WITHIN = 1024;

/** Tells a file by its first bytes. Pure; never throws. */
function fileSignature(bytes: Uint8Array): Signature {
  const head = Array.from(bytes.subarray(0, PDF_MARK_WITHIN), (byte) => String.fromCharCode(byte)).join('');
  const mark = MARKS.find(
    ({ bytes: wanted, at = 0, isBinary }) =>
      head.startsWith(wanted, at) && (isBinary === undefined || head.includes('\0')),
  );
  if (mark !== undefined) return mark.signature;
  return head.includes(PDF_MARK) ? 'pdf' : 'text';
}

/** The signature of a file that is neither empty nor oversized. @throws XxgkError `input-unreadable` */
export function signatureWithin(bytes: Uint8Array, refuse: Refuse): Signature {
  if (bytes.length === 0) throw refuse('empty');
  if (bytes.length > readLimits.fileBytes) throw refuse('too-large');
  return fileSignature(bytes);
}
