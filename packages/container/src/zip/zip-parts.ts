import { createSession, type Session } from '@xxgk/document';
import { type Deflate, type PackedPart, packPart, portableDeflate } from './packed-part.js';

/** First day a zip entry can bear, at noon and without a zone: DOS date and time. @rule APPNOTE.TXT §4.4.6 */
const ENTRY_TIME = (1 << 21) | (1 << 16) | (12 << 11);
const VERSION = 20;
const METHOD_DEFLATE = 8;
const UTF8_NAMES = 1 << 11;
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };

export interface ZipOptions {
  /** Keeps parts that are the same in the next archive. */
  readonly session?: Session | undefined;
  /** Raw DEFLATE in place of the package's own, such as Node's `deflateRawSync`. */
  readonly deflate?: Deflate | undefined;
  /** How hard to pack, from 1 to 9. */
  readonly level?: number | undefined;
  /** Parts that are deflated already, at the same level, by their bytes. */
  readonly deflated?: ReadonlyMap<Uint8Array, Uint8Array> | undefined;
}

/**
 * Zips parts, text or bytes, in the order given, all entries bearing one date. Pure.
 * @rule APPNOTE.TXT §4.3
 */
export function zipParts(
  parts: Readonly<Record<string, string | Uint8Array>>,
  { session = createSession(), deflate = portableDeflate, level, deflated = new Map() }: ZipOptions = {},
): Uint8Array {
  const packing = { session, deflate, level, deflated };
  const packed = Object.entries(parts).map(([path, part]) => packPart(path, part, packing));
  const lengths = packed.map((part) => LOCAL.length + part.path.length + part.deflated.length);
  const directory = packed.reduce((length, { path }) => length + CENTRAL.length + path.length, 0);
  const start = lengths.reduce((sum, length) => sum + length, 0);
  const zip = new Uint8Array(start + directory + END.length);
  const view = new DataView(zip.buffer);
  let at = 0;
  let entryAt = start;
  packed.forEach((part, index) => {
    view.setUint32(at, LOCAL.signature, true);
    describe(view, at + 4, part);
    zip.set(part.path, at + LOCAL.length);
    zip.set(part.deflated, at + LOCAL.length + part.path.length);
    view.setUint32(entryAt, CENTRAL.signature, true);
    view.setUint16(entryAt + 4, VERSION, true);
    describe(view, entryAt + 6, part);
    view.setUint32(entryAt + 42, at, true);
    zip.set(part.path, entryAt + CENTRAL.length);
    at += lengths[index] ?? 0;
    entryAt += CENTRAL.length + part.path.length;
  });
  view.setUint32(entryAt, END.signature, true);
  view.setUint16(entryAt + 8, packed.length, true);
  view.setUint16(entryAt + 10, packed.length, true);
  view.setUint32(entryAt + 12, directory, true);
  view.setUint32(entryAt + 16, start, true);
  return zip;
}

/** What an entry and its place in the directory say alike. */
function describe(view: DataView, at: number, { path, size, crc, deflated }: PackedPart): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, path.every((byte) => byte < 0x80) ? 0 : UTF8_NAMES, true);
  view.setUint16(at + 4, METHOD_DEFLATE, true);
  view.setUint32(at + 6, ENTRY_TIME, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, deflated.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, path.length, true);
}
