/** Kinds of font files, told by their first four bytes. */
export type FileFormat = 'font' | 'collection' | 'webFont' | 'unknown';

const formats: Readonly<Record<string, FileFormat>> = {
  '\u0000\u0001\u0000\u0000': 'font',
  true: 'font',
  OTTO: 'font',
  ttcf: 'collection',
  wOFF: 'webFont',
  wOF2: 'webFont',
};

/** The format of a font file. Never throws. */
export function fileFormat(bytes: Uint8Array): FileFormat {
  return formats[String.fromCharCode(...bytes.subarray(0, 4))] ?? 'unknown';
}
