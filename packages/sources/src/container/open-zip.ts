import { Inflate } from 'fflate';
import type { Refuse } from './input-problem.js';
import { readLimits, type ZipLimits } from './limits.js';
import { readDirectory, type ZipEntry } from './zip-directory.js';

/** The parts of a zip container, unpacked when asked for and never beyond the limits. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** Bytes of a part, whatever the case of its name; `undefined` when there is none. @throws XxgkError as made by `refuse`. */
  readonly read: (name: string) => Uint8Array | undefined;
  /** A part as UTF-8 or UTF-16 text, told by its byte order mark. @throws XxgkError as made by `refuse`. */
  readonly text: (name: string) => string | undefined;
}

const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes handed to the inflater at once: what they can grow to is all that is held too many. */
const CHUNK_BYTES = 16 * 1024;

/**
 * Opens a zip container. Sizes that the file claims are checked against the limits first, and sizes that it does not
 * keep to stop the unpacking.
 * @throws XxgkError as made by `refuse`, for a damaged, encrypted or oversized container.
 */
export function openZip(bytes: Uint8Array, refuse: Refuse, limits: ZipLimits = readLimits): ZipArchive {
  const entries = readDirectory(bytes, limits.zipParts, refuse);
  // Names of parts are compared without regard to case. @rule ISO/IEC 29500-2 §6.2.2
  const folded = new Map([...entries].map(([name, entry]) => [foldName(name), entry]));
  const unpacked = new Map<string, Uint8Array>();
  let total = 0;
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name) ?? folded.get(foldName(name));
    if (entry === undefined) return undefined;
    const part =
      unpacked.get(name) ??
      unpack(bytes, entry, Math.min(limits.partBytes, limits.totalBytes - total), refuse);
    if (!unpacked.has(name)) total += part.length;
    unpacked.set(name, part);
    return part;
  };
  return { names: [...entries.keys()], read, text: (name) => decode(read(name)) };
}

function foldName(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

function unpack(bytes: Uint8Array, entry: ZipEntry, most: number, refuse: Refuse): Uint8Array {
  if (entry.size > most) throw refuse('unpacks-too-large');
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  if (packed.length < entry.packedSize) throw refuse('damaged');
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw refuse('damaged');
  return inflate(packed, entry.size, most, refuse);
}

function inflate(packed: Uint8Array, size: number, most: number, refuse: Refuse): Uint8Array {
  const part = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > most) throw refuse('unpacks-too-large');
    if (length + chunk.length > size) throw refuse('damaged');
    part.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let start = 0; start < packed.length; start += CHUNK_BYTES) {
      const end = Math.min(start + CHUNK_BYTES, packed.length);
      inflater.push(packed.subarray(start, end), end === packed.length);
    }
  } catch (error) {
    throw error instanceof Error && error.name === 'XxgkError' ? error : refuse('damaged', error);
  }
  if (length !== size) throw refuse('damaged');
  return part;
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
