/** What a file of a picture is, by its first bytes; never by its name. */
export type PictureKind =
  | 'png'
  | 'jpeg'
  | 'svg'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'webp'
  | 'heic'
  | 'pdf'
  | 'wmf'
  | 'emf'
  | 'unknown';

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

const SIGNATURES: readonly {
  readonly kind: PictureKind;
  readonly offset?: number;
  readonly bytes: readonly number[];
}[] = [
  { kind: 'png', bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a] },
  { kind: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'gif', bytes: ascii('GIF8') },
  { kind: 'bmp', bytes: ascii('BM') },
  { kind: 'tiff', bytes: [...ascii('II'), 0x2a, 0] },
  { kind: 'tiff', bytes: [...ascii('MM'), 0, 0x2a] },
  { kind: 'webp', offset: 8, bytes: ascii('WEBP') },
  { kind: 'heic', offset: 4, bytes: ascii('ftyphei') },
  { kind: 'heic', offset: 4, bytes: ascii('ftypmif1') },
  { kind: 'pdf', bytes: ascii('%PDF') },
  { kind: 'wmf', bytes: [0xd7, 0xcd, 0xc6, 0x9a] },
  { kind: 'emf', offset: 40, bytes: ascii(' EMF') },
];

/** How far into a text its root element is looked for: declarations and comments come before it. */
const PROLOGUE_LENGTH = 4096;

/** The kind of a picture file. Never throws. */
export function pictureKind(bytes: Uint8Array): PictureKind {
  const known = SIGNATURES.find(({ offset = 0, bytes: signature }) =>
    signature.every((byte, index) => bytes[offset + index] === byte),
  );
  if (known !== undefined) return known.kind;
  const start = new TextDecoder().decode(bytes.subarray(0, PROLOGUE_LENGTH));
  return /^\s*(<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(\[[\s\S]*?\])?[^>]*>|\s)*<(\w+:)?svg([\s>/]|$)/u.test(
    start,
  )
    ? 'svg'
    : 'unknown';
}
