import { sfntTables } from './sfnt.js';

/** The tables of a font by tag, as views of its file. Not to be changed. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

const COLLECTION = 0x74746366;
const WINDOWS = 3;
const MACINTOSH = 1;
const ENGLISH_ON_WINDOWS = 0x0409;
const POSTSCRIPT_NAME = 6;

/**
 * The tables of a font file, or of the member of a collection (.ttc) that has this PostScript name; empty when there is no
 * such member. @throws RangeError at a damaged file
 */
export function fontTables(file: Uint8Array, collectionName?: string): FontTables {
  const view = viewOf(file);
  if (view.getUint32(0) !== COLLECTION) return sfntTables(file);
  for (let member = 0; member < view.getUint32(8); member += 1) {
    const tables = sfntTables(file, view.getUint32(12 + 4 * member));
    if (collectionName === undefined || postscriptName(tables) === collectionName) return tables;
  }
  return new Map();
}

/** The PostScript name of a font, in English where it has several. @throws RangeError at a damaged table @rule OpenType 1.9 name */
export function postscriptName(tables: FontTables): string | undefined {
  const name = tables.get('name') ?? new Uint8Array(6);
  const view = viewOf(name);
  const storage = view.getUint16(4);
  const records = Array.from({ length: view.getUint16(2) }, (_, index) => 6 + 12 * index).filter(
    (at) => view.getUint16(at + 6) === POSTSCRIPT_NAME,
  );
  const found = records.findLast((at) => isEnglish(view, at)) ?? records[0];
  if (found === undefined) return undefined;
  const start = storage + view.getUint16(found + 10);
  const text = name.subarray(start, start + view.getUint16(found + 8));
  const isWide = view.getUint16(found) !== MACINTOSH;
  return String.fromCharCode(...(isWide ? wordsOf(text) : text));
}

function isEnglish(view: DataView, record: number): boolean {
  const [platform, language] = [view.getUint16(record), view.getUint16(record + 4)];
  if (platform === WINDOWS) return language === ENGLISH_ON_WINDOWS;
  return platform === MACINTOSH && language === 0;
}

function wordsOf(text: Uint8Array): number[] {
  const view = viewOf(text);
  return Array.from({ length: text.length >> 1 }, (_, index) => view.getUint16(2 * index));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
