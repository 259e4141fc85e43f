import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { PdfObjects } from './pdf-objects.js';
import {
  isDictionary,
  isReference,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
  textOfValue,
} from './pdf-values.js';
import { unpackedStream } from './unpacked-stream.js';

/** How data are packed, which every program does its own way, and what leads back to the tree of pages. */
const OF_SAVING: ReadonlySet<string> = new Set(['Length', 'Filter']);
const OF_TREE: ReadonlySet<string> = new Set(['Parent', 'Kids', 'Count', 'Pages']);
/** Programs write fewer decimals when they save a file. */
const DIGITS = 5;

/** What is the same for all digests of a file. */
export interface GraphContext {
  readonly objects: PdfObjects;
  /** Numbers of pages by those of their objects. */
  readonly pages: ReadonlyMap<number, number>;
  /** Digests of data that were met already. */
  readonly data: Map<Uint8Array, string>;
  /** Counts a value. @throws NotAsWritten for too many */
  readonly visit: () => void;
}

/** The digest of all that is reached from a dictionary; objects have the numbers of the order in which they are met. */
export class GraphDigest {
  readonly #context: GraphContext;
  readonly #from: PdfDictionary;
  readonly #numbers = new Map<number, number>();
  readonly #waiting: PdfValue[] = [];

  constructor(from: PdfDictionary, context: GraphContext) {
    this.#context = context;
    this.#from = from;
    this.#waiting.push(from);
  }

  /** @throws NotAsWritten, BeyondLimits */
  digest(): string {
    const hash = sha256.create();
    for (let at = 0; at < this.#waiting.length; at += 1) {
      hash.update(utf8ToBytes(`${this.#written(this.#waiting[at] ?? null)}\n`));
    }
    return bytesToHex(hash.digest());
  }

  #written(value: PdfValue): string {
    this.#context.visit();
    if (typeof value === 'number') return String(Number(value.toPrecision(DIGITS)));
    if (typeof value !== 'object' || value === null) return String(value);
    if (isReference(value)) return this.#referred(value);
    if (isDictionary(value)) return this.#dictionary(value);
    if ('text' in value) return JSON.stringify(value);
    return `[${value.map((one) => this.#written(one)).join(' ')}]`;
  }

  #referred(value: PdfReference): string {
    const { objects, pages } = this.#context;
    const page = pages.get(value.to);
    if (page !== undefined) return `page ${page}`;
    const target = objects.resolve(value);
    // Programs write small values in their place or apart.
    const isSmall = typeof target !== 'object' || target === null || textOfValue(target) !== undefined;
    if (isSmall) return this.#written(target);
    const number = this.#numbers.get(value.to) ?? this.#numbers.size;
    if (!this.#numbers.has(value.to)) {
      this.#numbers.set(value.to, number);
      this.#waiting.push(target);
    }
    return `#${number}`;
  }

  #dictionary(value: PdfDictionary): string {
    const { entries, packed } = value;
    const isLeft = (name: string): boolean =>
      (value === this.#from && OF_TREE.has(name)) || (packed !== undefined && OF_SAVING.has(name));
    const pairs = [...entries]
      .filter(([name, entry]) => entry !== null && !isLeft(name))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, entry]) => `${JSON.stringify(name)} ${this.#written(entry)}`);
    return `<${pairs.join(' ')}>${packed === undefined ? '' : this.#dataOf(value, packed)}`;
  }

  #dataOf(stream: PdfDictionary, packed: Uint8Array): string {
    const { data } = this.#context;
    const known = data.get(packed);
    if (known !== undefined) return known;
    const bytes = unpackedStream(stream);
    const packing = stream.entries.get('Filter');
    const filter = bytes === packed && packing !== undefined ? this.#written(packing) : '';
    const digest = `${filter} ${bytesToHex(sha256(bytes))}`;
    data.set(packed, digest);
    return digest;
  }
}
