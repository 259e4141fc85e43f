import { Unzlib } from 'fflate';
import { Allowance } from '../container/allowance.js';
import { pdfLimits } from './pdf-limits.js';
import { NotAsWritten, type PdfDictionary, textOfValue } from './pdf-values.js';

/** Packed bytes handed on at once: what they can grow to is all that is held too many. */
const CHUNK_BYTES = 16 * 1024;

/**
 * The data of a stream: unpacked where they are packed in the usual way, as they lie in the file where they are not.
 * @throws NotAsWritten, BeyondLimits
 */
export function unpackedStream({ entries, packed = new Uint8Array() }: PdfDictionary): Uint8Array {
  const filter = entries.get('Filter');
  const first = Array.isArray(filter) && filter.length === 1 ? filter[0] : filter;
  if (textOfValue(first) !== 'FlateDecode') return packed;
  const allowance = new Allowance(pdfLimits.streamBytes);
  const chunks: Uint8Array[] = [];
  const unzlib = new Unzlib((chunk) => {
    allowance.take(chunk.length);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK_BYTES) {
      unzlib.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length);
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'BeyondLimits') throw error;
    throw new NotAsWritten('a stream that does not unpack');
  }
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
