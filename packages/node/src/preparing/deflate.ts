import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, type ZlibOptions } from 'node:zlib';

/** Smaller ones zlib refuses. */
const LEAST_CHUNK = 64;
const inThread = promisify<Uint8Array, ZlibOptions, Uint8Array>(deflateRaw);

/** Compresses as zlib does, which is much faster than JavaScript. */
export function deflate(bytes: Uint8Array, level?: number): Uint8Array {
  return deflateRawSync(bytes, level === undefined ? {} : { level });
}

/** The same in a thread of zlib's own, in one go: it would wait for this one after each piece of its result. */
export function deflateBeside(bytes: Uint8Array, level?: number): Promise<Uint8Array> {
  const chunkSize = Math.max(bytes.length, LEAST_CHUNK);
  return inThread(bytes, level === undefined ? { chunkSize } : { chunkSize, level });
}
