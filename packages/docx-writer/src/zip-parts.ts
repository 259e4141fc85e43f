import { strToU8, zipSync } from 'fflate';

/** First day a zip entry can bear, at noon and without a zone: the same bytes in every time zone. */
const ENTRY_TIME = '1980-01-01T12:00:00';
/** Lower levels save no time on parts this small. */
const DEFLATE_LEVEL = 6;

/** Zips parts, text or bytes, in the order given, all entries bearing one date. Pure. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(
    ([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(entries), { level: DEFLATE_LEVEL, mtime: ENTRY_TIME });
}
