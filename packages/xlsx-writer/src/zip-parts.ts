import { strToU8, zipSync } from 'fflate';

/** First day a zip entry can bear, at noon and without a zone: the same bytes in every time zone. */
const ENTRY_TIME = '1980-01-01T12:00:00';

/** Zips text parts in the order given, all entries bearing one date. Pure. */
export function zipParts(parts: ReadonlyMap<string, string>): Uint8Array {
  const entries = [...parts].map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: ENTRY_TIME });
}
