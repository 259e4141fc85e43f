import type { Random } from '@xxgk/corpus';
import type { ReaderName } from '../reader-name.js';
import { mutateBytes } from './mutate-bytes.js';
import { mutateMarkup } from './mutate-markup.js';
import { mutatePdf } from './mutate-pdf.js';
import { mutateText } from './mutate-text.js';
import { mutateZip } from './mutate-zip.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const BYTES_SHARE = 0.1;
const ZIPPED: readonly ReaderName[] = ['docx', 'odt', 'ofd', 'xlsx'];

/** A file of a format as someone careless or hostile may have left it. */
export function mutate(bytes: Uint8Array, reader: ReaderName, random: Random): Uint8Array {
  if (ZIPPED.includes(reader)) return mutateZip(bytes, random);
  if (reader === 'pdf') return mutatePdf(bytes, random);
  if (reader === 'doc' || random.chance(BYTES_SHARE)) return mutateBytes(bytes, random);
  const text = decoder.decode(bytes);
  const isMarkup = reader === 'html' || reader === 'mhtml';
  return encoder.encode(isMarkup ? mutateMarkup(text, random) : mutateText(text, random));
}
