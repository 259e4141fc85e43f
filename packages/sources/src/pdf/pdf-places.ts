import { pdfLimits } from './pdf-limits.js';
import { PdfParser } from './pdf-parser.js';
import { isDictionary, NotAsWritten, type PdfDictionary, type PdfValue } from './pdf-values.js';
import { unpackedStream } from './unpacked-stream.js';

/** Where an object stands: from the beginning of the file, or in which place of which pack of objects. */
export interface Place {
  readonly at: number;
  readonly within?: number;
}

export interface Places {
  readonly places: ReadonlyMap<number, Place>;
  /** Of the newest part of the file. */
  readonly trailer: PdfDictionary;
}

/** How far before its end a file says where its list of objects is. */
const END_BYTES = 2048;
const MOST_PARTS = 50;
/** Rows of a list that each tell what is other than in the row above. @rule RFC 2083 §6 */
const UP = 2;
const PREDICTED = 10;

/** One part of a list of objects; what stands in it is left out where a newer part has it. */
type Add = (number: number, place: Place | undefined) => void;

/** The lists of objects of a PDF, of its newest part first. @throws NotAsWritten @rule ISO 32000-1 §7.5.4, §7.5.8 */
export function readPlaces(bytes: Uint8Array, objectAt: (at: number) => PdfValue): Places {
  const known = new Map<number, Place | undefined>();
  const add: Add = (number, place) => {
    if (known.size > pdfLimits.objects) throw new NotAsWritten('more objects than the limits allow');
    if (!known.has(number)) known.set(number, place);
  };
  const waiting: number[] = [startOf(bytes)];
  let [newest, parts]: [PdfDictionary | undefined, number] = [undefined, 0];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    parts += 1;
    if (parts > MOST_PARTS) throw new NotAsWritten('more parts than the limits allow');
    const isTable = new PdfParser(bytes, at).word() === 'xref';
    const trailer = isTable ? readTable(bytes, at, add) : readStream(objectAt(at), add);
    newest ??= trailer;
    for (const name of ['XRefStm', 'Prev']) {
      const before = trailer.entries.get(name);
      if (typeof before === 'number') waiting.push(before);
    }
  }
  if (newest === undefined) throw new NotAsWritten('no list of objects');
  const places = [...known].flatMap(([number, place]) =>
    place === undefined ? [] : [[number, place] as const],
  );
  return { places: new Map(places), trailer: newest };
}

function startOf(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.length - END_BYTES);
  const at = String.fromCharCode(...bytes.subarray(from)).lastIndexOf('startxref');
  if (at < 0) throw new NotAsWritten('no list of objects');
  const parser = new PdfParser(bytes, from + at);
  parser.expect('startxref');
  return parser.integer();
}

function readTable(bytes: Uint8Array, at: number, add: Add): PdfDictionary {
  const parser = new PdfParser(bytes, at);
  parser.expect('xref');
  for (let word = parser.word(); word !== 'trailer'; word = parser.word()) {
    const first = Number(word);
    const count = parser.integer();
    if (!Number.isInteger(first)) throw new NotAsWritten('no list of objects');
    for (let index = 0; index < count; index += 1) {
      const place = { at: parser.integer() };
      parser.integer();
      add(first + index, parser.word() === 'n' ? place : undefined);
    }
  }
  const trailer = parser.value();
  if (!isDictionary(trailer)) throw new NotAsWritten('no trailer');
  return trailer;
}

function readStream(value: PdfValue, add: Add): PdfDictionary {
  if (!isDictionary(value) || value.packed === undefined) throw new NotAsWritten('no list of objects');
  const numbers = (name: string): readonly number[] | undefined => {
    const list = value.entries.get(name);
    return Array.isArray(list) ? list.map(Number) : undefined;
  };
  const widths = numbers('W') ?? [];
  const index = numbers('Index') ?? [0, Number(value.entries.get('Size'))];
  const width = widths.reduce((sum, one) => sum + one, 0);
  if (widths.length !== 3 || !(width > 0 && width < 32)) throw new NotAsWritten('no list of objects');
  const rows = rowsOf(value, width);
  let row = 0;
  for (let part = 0; part + 1 < index.length; part += 2) {
    const [first = 0, count = 0] = index.slice(part);
    for (let number = first; number < first + count && (row + 1) * width <= rows.length; number += 1) {
      const [kind, at, third] = fieldsOf(rows.subarray(row * width, (row + 1) * width), widths);
      add(number, kind === 1 ? { at } : kind === 2 ? { at: third, within: at } : undefined);
      row += 1;
    }
  }
  return value;
}

function fieldsOf(row: Uint8Array, widths: readonly number[]): readonly [number, number, number] {
  let from = 0;
  const [kind = 0, at = 0, third = 0] = widths.map((width) => {
    const value = row.subarray(from, from + width).reduce((sum, byte) => sum * 256 + byte, 0);
    from += width;
    return value;
  });
  return [widths[0] === 0 ? 1 : kind, at, third];
}

function rowsOf(stream: PdfDictionary, width: number): Uint8Array {
  const bytes = unpackedStream(stream);
  const parameters = stream.entries.get('DecodeParms');
  const predictor = isDictionary(parameters) ? Number(parameters.entries.get('Predictor') ?? 1) : 1;
  if (predictor < PREDICTED) return bytes;
  const count = Math.floor(bytes.length / (width + 1));
  const rows = new Uint8Array(count * width);
  for (let row = 0; row < count; row += 1) {
    const filter = bytes[row * (width + 1)];
    if (filter !== 0 && filter !== UP) throw new NotAsWritten('a list of objects packed in an unusual way');
    for (let column = 0; column < width; column += 1) {
      const above = filter === UP && row > 0 ? (rows[(row - 1) * width + column] ?? 0) : 0;
      rows[row * width + column] = (bytes[row * (width + 1) + 1 + column] ?? 0) + above;
    }
  }
  return rows;
}
