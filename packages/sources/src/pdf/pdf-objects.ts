import { Allowance } from '../container/allowance.js';
import { pdfLimits } from './pdf-limits.js';
import { PdfParser } from './pdf-parser.js';
import { type Place, readPlaces } from './pdf-places.js';
import { isDictionary, NotAsWritten, type PdfDictionary, type PdfValue } from './pdf-values.js';
import { unpackedStream } from './unpacked-stream.js';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The objects of a PDF by their numbers, each where the file says that it stands. @rule ISO 32000-1 §7.5 */
export class PdfObjects {
  readonly root: PdfValue;
  readonly #bytes: Uint8Array;
  #places: ReadonlyMap<number, Place> = new Map();
  readonly #read = new Map<number, PdfValue>();
  readonly #packs = new Map<number, readonly PdfValue[]>();
  readonly #unpacked = new Allowance(pdfLimits.totalBytes);

  /** @throws NotAsWritten for a file whose objects cannot be found without guessing */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const { places, trailer } = readPlaces(bytes, (at) => this.#objectAt(at).value);
    this.#places = places;
    this.root = trailer.entries.get('Root') ?? null;
  }

  /** What a value stands for, references followed. @throws NotAsWritten */
  resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let steps = 0; typeof found === 'object' && found !== null && 'to' in found; steps += 1) {
      if (steps > pdfLimits.filters) throw new NotAsWritten('references to references');
      found = this.#object(found.to);
    }
    return found;
  }

  #object(number: number): PdfValue {
    const known = this.#read.get(number);
    if (known !== undefined) return known;
    const place = this.#places.get(number);
    // While it is read it stands for nothing: a stream whose length is itself has none.
    this.#read.set(number, null);
    const value = place === undefined ? null : this.#valueAt(place, number);
    this.#read.set(number, value);
    return value;
  }

  #valueAt(place: Place, number: number): PdfValue {
    if (place.within !== undefined) return this.#packed(place.within)[place.at] ?? null;
    const found = this.#objectAt(place.at);
    if (found.number !== number) throw new NotAsWritten(`object ${number} stands elsewhere`);
    return found.value;
  }

  #objectAt(at: number): { readonly number: number; readonly value: PdfValue } {
    const parser = new PdfParser(this.#bytes, at);
    const number = parser.integer();
    parser.integer();
    parser.expect('obj');
    const value = parser.value();
    if (!isDictionary(value)) return { number, value };
    return { number, value: parser.word() === 'stream' ? this.#stream(value, parser.at) : value };
  }

  #stream(dictionary: PdfDictionary, at: number): PdfDictionary {
    const start = at + (this.#bytes[at] === CARRIAGE_RETURN ? 2 : 1);
    const length = dictionary.entries.get('Length');
    const long = this.resolve(length);
    if (this.#bytes[start - 1] !== LINE_FEED || typeof long !== 'number') throw new NotAsWritten('no stream');
    new PdfParser(this.#bytes, start + long).expect('endstream');
    return { ...dictionary, packed: this.#bytes.subarray(start, start + long) };
  }

  #packed(within: number): readonly PdfValue[] {
    const known = this.#packs.get(within);
    if (known !== undefined) return known;
    const place = this.#places.get(within);
    const pack = place === undefined || place.within !== undefined ? null : this.#valueAt(place, within);
    if (!isDictionary(pack) || pack.packed === undefined) throw new NotAsWritten('no pack of objects');
    const bytes = unpackedStream(pack);
    this.#unpacked.take(bytes.length);
    const [count, first] = ['N', 'First'].map((name) => Number(pack.entries.get(name)));
    const head = new PdfParser(bytes);
    const starts = Array.from({ length: Math.min(count ?? 0, pdfLimits.objects) }, () => {
      head.integer();
      return head.integer();
    });
    const values = starts.map((start) => new PdfParser(bytes, (first ?? 0) + start).value());
    this.#packs.set(within, values);
    return values;
  }
}
