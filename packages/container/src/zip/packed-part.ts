import { type Session, slotFor } from '@xxgk/document';
import { type DeflateOptions, deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc-32.js';

/** Raw DEFLATE (RFC 1951): the same bytes for the same bytes and level (1 to 9; its own choice where left out). */
export type Deflate = (bytes: Uint8Array, level?: number) => Uint8Array;

/** A part as it lies in the archive. */
export interface PackedPart {
  readonly path: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly deflated: Uint8Array;
}

/** The levels that the library knows. */
type Level = NonNullable<DeflateOptions['level']>;

/** Lower levels save no time on parts this small. */
const DEFLATE_LEVEL = 6;

/** The part packed last under each path, by the code that packed it. */
const partsOf = slotFor<Deflate, Map<string, { readonly part: string; readonly packed: PackedPart }>>(
  () => new Map(),
);

/** Works everywhere; Node's own code is several times as fast. */
export const portableDeflate: Deflate = (bytes, level = DEFLATE_LEVEL) =>
  deflateSync(bytes, { level: level as Level });

/** How parts are packed. */
export interface Packing {
  readonly session: Session;
  readonly deflate: Deflate;
  readonly level: number | undefined;
  /** Parts that are deflated already. */
  readonly deflated: ReadonlyMap<Uint8Array, Uint8Array>;
}

/** Packs a part. What was packed last under a path is kept: most parts are the same in all documents. */
export function packPart(
  path: string,
  part: string | Uint8Array,
  { session, deflate, level, deflated }: Packing,
): PackedPart {
  if (typeof part !== 'string') {
    return { ...described(path, part), deflated: deflated.get(part) ?? deflate(part, level) };
  }
  const kept = partsOf(session, deflate);
  const last = kept.get(path);
  if (last?.part === part) return last.packed;
  const bytes = strToU8(part);
  const packed = { ...described(path, bytes), deflated: deflate(bytes, level) };
  kept.set(path, { part, packed });
  return packed;
}

function described(path: string, bytes: Uint8Array): Omit<PackedPart, 'deflated'> {
  return { path: strToU8(path), size: bytes.length, crc: crc32(bytes) };
}
