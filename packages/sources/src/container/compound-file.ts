/** The streams of a compound file (the container of `.doc` and `.xls`) that stand at its top, by name. */
export interface CompoundFile {
  readonly names: readonly string[];
  /** `undefined` when there is no stream of that name. @throws Error for a chain of sectors that is broken */
  readonly stream: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const ENTRY_BYTES = 128;
const LAST_SECTOR = 0xffff_fffa;
const IN_HEADER = 109;
const STREAM = 2;

/**
 * Opens a compound file. Sectors, chains and sizes that lie outside of the file are an error, and chains that come back
 * to themselves end. @rule [MS-CFB] §2
 * @throws Error when the file is damaged
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = 1 << view.getUint16(30, true);
  const miniBytes = 1 << view.getUint16(32, true);
  if (![512, 4096].includes(sectorBytes) || miniBytes !== 64) throw new Error('unknown sizes of sectors');
  const sector = (number: number): Uint8Array => {
    const start = (number + 1) * sectorBytes;
    if (start >= bytes.length) throw new Error('a sector lies outside of the file');
    return bytes.subarray(start, start + sectorBytes);
  };
  const fat = numbersIn(fatSectors(view, sector).map(sector));
  const chain = (first: number): readonly number[] => chainOf(first, fat);
  const joined = (first: number): Uint8Array => join(chain(first).map(sector));
  const entries = entriesIn(joined(view.getUint32(48, true)));
  const [root] = entries;
  if (root === undefined) throw new Error('there is no directory');
  const smallest = view.getUint32(56, true);
  const miniFat = numbersIn(chain(view.getUint32(60, true)).map(sector));
  const top = topEntries(root, entries);
  return {
    names: top.map(({ name }) => name),
    stream: (name) => {
      const entry = top.find((candidate) => candidate.isStream && candidate.name === name);
      if (entry === undefined) return undefined;
      if (entry.size >= smallest) return joined(entry.start).subarray(0, entry.size);
      const small = joined(root.start);
      const pieces = chainOf(entry.start, miniFat).map((at) =>
        small.subarray(at * miniBytes, (at + 1) * miniBytes),
      );
      return join(pieces).subarray(0, entry.size);
    },
  };
}

/** The sectors in which the chains are kept: the first of them are named in the header, others in a chain. */
function fatSectors(view: DataView, sector: (number: number) => Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < IN_HEADER; at += 1) found.push(view.getUint32(76 + at * 4, true));
  const seen = new Set<number>();
  for (let next = view.getUint32(68, true); next < LAST_SECTOR && !seen.has(next); ) {
    seen.add(next);
    const numbers = numbersIn([sector(next)]);
    found.push(...numbers.slice(0, -1));
    next = numbers.at(-1) ?? LAST_SECTOR;
  }
  return found.filter((number) => number < LAST_SECTOR);
}

function chainOf(first: number, table: readonly number[]): readonly number[] {
  const chain: number[] = [];
  const seen = new Set<number>();
  for (let at = first; at < LAST_SECTOR; at = table[at] ?? LAST_SECTOR) {
    if (seen.has(at)) throw new Error('a chain of sectors comes back to itself');
    seen.add(at);
    chain.push(at);
  }
  return chain;
}

function numbersIn(sectors: readonly Uint8Array[]): readonly number[] {
  return sectors.flatMap((sector) => {
    const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
    return Array.from({ length: Math.floor(sector.length / 4) }, (_, index) =>
      view.getUint32(index * 4, true),
    );
  });
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function entriesIn(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const decoder = new TextDecoder('utf-16le');
  return Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, index) => {
    const at = index * ENTRY_BYTES;
    const nameBytes = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    return {
      name: decoder.decode(directory.subarray(at, at + nameBytes)),
      isStream: directory[at + 66] === STREAM,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** What stands at the top; streams of embedded documents lie in storages below. */
function topEntries(root: Entry, entries: readonly Entry[]): readonly Entry[] {
  const found = new Set<Entry>();
  const open = [root.child];
  while (open.length > 0) {
    const entry = entries[open.pop() ?? -1];
    if (entry === undefined || found.has(entry)) continue;
    found.add(entry);
    open.push(entry.left, entry.right);
  }
  return [...found];
}
