import type { Refuse } from './input-problem.js';
import { entryName } from './zip-entry-name.js';

/** A part of a zip container, by the container's directory. Sizes and places are bytes. */
export interface ZipEntry {
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** First byte of the packed data. */
  readonly start: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED_FLAG = 1;

/**
 * Reads the central directory of a zip container: names and places of its parts, without unpacking any. Containers
 * beyond 4 GB are refused by size before.
 * @throws XxgkError as made by `refuse`, for a damaged, encrypted or oversized container.
 * @rule APPNOTE 6.3 §4.3
 */
export function readDirectory(
  bytes: Uint8Array,
  mostParts: number,
  refuse: Refuse,
): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(bytes, view, mostParts, refuse);
  } catch (error) {
    throw error instanceof RangeError ? refuse('damaged', error) : error;
  }
}

function entriesOf(
  bytes: Uint8Array,
  view: DataView,
  mostParts: number,
  refuse: Refuse,
): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(view);
  if (end === undefined) throw refuse('damaged');
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) throw refuse('too-many-parts');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw refuse('damaged');
    if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0) throw refuse('encrypted');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = entryName({
      flags: view.getUint16(at + 8, true),
      name: bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength),
      extra: bytes.subarray(at + ENTRY_LENGTH + nameLength, at + ENTRY_LENGTH + nameLength + extraLength),
    });
    entries.set(name.replaceAll('\\', '/').replace(/^\//u, ''), {
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: dataStart(view, view.getUint32(at + 42, true), refuse),
    });
    at += ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

function dataStart(view: DataView, local: number, refuse: Refuse): number {
  if (view.getUint32(local, true) !== LOCAL_SIGNATURE) throw refuse('damaged');
  return local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}
