import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { numericKey } from '../output/digest.js';
import { type BatchEntry, parseRecord } from './batch-entry.js';

const NEW_LINE = 0x0a;
/** Read at once: of the whole journal, and for a single entry. */
const CHUNK_BYTES = 64 * 1024;
const ENTRY_BYTES = 4 * 1024;

/**
 * What became of each input, a line each, appended as soon as its files are written. Entries stay on disk; memory holds
 * two numbers for each. A line that a kill cut short is cut off when the journal is opened again.
 */
export class Journal {
  readonly #file: FileHandle;
  /** Where the last entry of each input begins, by the key of its name. */
  readonly #places: Map<number, number>;
  #end: number;
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(file: FileHandle, places: Map<number, number>, end: number) {
    this.#file = file;
    this.#places = places;
    this.#end = end;
  }

  /** Opens the journal of an earlier run, or begins one. @throws the error of the file system */
  static async open(path: string): Promise<Journal> {
    const file = await open(path, 'a+');
    const places = new Map<number, number>();
    let end = 0;
    for await (const { place, line, next } of linesOf(file)) {
      const entry = parseRecord<BatchEntry>(line);
      end = next;
      if (entry !== undefined) places.set(numericKey(entry.input), place);
    }
    await file.truncate(end);
    return new Journal(file, places, end);
  }

  /** Drops from a journal the entries that later ones replaced. @throws the error of the file system */
  static async compact(path: string, temporary: string): Promise<void> {
    await rm(temporary, { force: true });
    const [journal, copy] = [await Journal.open(path), await Journal.open(temporary)];
    try {
      for await (const { place, line } of linesOf(journal.#file)) {
        const entry = parseRecord<BatchEntry>(line);
        if (entry !== undefined && journal.placeOf(entry.input) === place) await copy.append(entry);
      }
    } finally {
      await journal.close();
      await copy.close();
    }
    await rename(temporary, path);
  }

  /** The last entry of an input. */
  async find(input: string): Promise<BatchEntry | undefined> {
    const entry = await this.read(this.placeOf(input) ?? -1);
    return entry?.input === input ? entry : undefined;
  }

  /** Where the last entry of an input stands, to be read by `read`. */
  placeOf(input: string): number | undefined {
    return this.#places.get(numericKey(input));
  }

  /** The entry that begins at a place. */
  async read(place: number): Promise<BatchEntry | undefined> {
    if (place < 0) return undefined;
    for await (const { line } of linesOf(this.#file, place, ENTRY_BYTES))
      return parseRecord<BatchEntry>(line);
    return undefined;
  }

  /** Appends an entry; returns its place once it is written. Lines of several callers never mix. */
  append(entry: BatchEntry): Promise<number> {
    const bytes = Buffer.from(`${JSON.stringify(entry)}\n`);
    const written = this.#writing.then(async () => {
      await this.#file.appendFile(bytes);
      const place = this.#end;
      this.#end += bytes.length;
      this.#places.set(numericKey(entry.input), place);
      return place;
    });
    this.#writing = written.catch(() => undefined);
    return written;
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file.sync();
    await this.#file.close();
  }
}

/** Whole lines of a file from a place on, without their ends; `next` is where the line after begins. */
async function* linesOf(
  file: FileHandle,
  start = 0,
  chunkBytes = CHUNK_BYTES,
): AsyncGenerator<{ readonly place: number; readonly line: string; readonly next: number }> {
  let rest = Buffer.alloc(0);
  let place = start;
  let position = start;
  const chunk = Buffer.alloc(chunkBytes);
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, chunkBytes, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    rest = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    for (let end = rest.indexOf(NEW_LINE); end >= 0; end = rest.indexOf(NEW_LINE)) {
      const next = place + end + 1;
      yield { place, line: rest.toString('utf8', 0, end), next };
      place = next;
      rest = rest.subarray(end + 1);
    }
  }
}
