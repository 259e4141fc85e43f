import { inflateSync } from 'node:zlib';

export interface PdfObject {
  /** The object as it is written, streams left out; one character is one byte. */
  readonly text: string;
  /** Its stream, inflated. */
  readonly stream: Buffer;
}

/** A PDF file with a cross-reference table, taken apart enough to be asserted on. */
export class PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly trailer: string;

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('latin1');
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    const offsets = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) =>
      Number(offset),
    );
    this.objects = new Map(offsets.map((offset, index) => [index + 1, readObject(text, offset, index + 1)]));
    this.trailer = text.slice(text.indexOf('trailer', table));
  }

  object(reference: string | undefined): PdfObject {
    const object = this.objects.get(Number.parseInt(reference ?? '', 10));
    if (object === undefined) throw new Error(`No object ${reference}`);
    return object;
  }

  get catalogue(): PdfObject {
    return this.object(entry(this.trailer, 'Root'));
  }

  /** Objects of a `/Type`. */
  ofType(type: string): PdfObject[] {
    return [...this.objects.values()].filter(({ text }) => new RegExp(`^/Type /${type}$`, 'm').test(text));
  }

  get pages(): PdfObject[] {
    const kids = entry(this.object(entry(this.catalogue.text, 'Pages')).text, 'Kids') ?? '';
    return references(kids).map((kid) => this.object(kid));
  }

  /** Content operators of a page. */
  content(page: PdfObject | undefined): string {
    return this.object(entry(page?.text ?? '', 'Contents')).stream.toString('latin1');
  }
}

/** The value of a key that stands on a line of its own. */
export function entry(text: string, key: string): string | undefined {
  return new RegExp(`^/${key} (.*?)$(?=\n/|\n>>)`, 'ms').exec(text)?.[1];
}

export function references(text: string): string[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map(([, id]) => id ?? '');
}

/** A text string object as text. */
export function decodeText(literal: string | undefined): string {
  const unescaped = (literal ?? '')
    .slice(1, -1)
    .replace(
      /\\([nrtbf()\\])/g,
      (_, letter: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[letter] ?? letter,
    );
  const bytes = Buffer.from(unescaped, 'latin1');
  return bytes[0] === 0xfe ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1');
}

function readObject(text: string, offset: number, id: number): PdfObject {
  const start = `${id} 0 obj\n`;
  if (!text.startsWith(start, offset)) throw new Error(`No object ${id} at ${offset}`);
  const end = text.indexOf('endobj\n', offset);
  const stream = text.slice(offset, end).indexOf('>>\nstream\n');
  if (stream === -1) return { text: text.slice(offset + start.length, end), stream: Buffer.alloc(0) };
  const dictionary = text.slice(offset + start.length, offset + stream + 2);
  const from = offset + stream + '>>\nstream\n'.length;
  const raw = Buffer.from(text.slice(from, from + Number(entry(dictionary, 'Length'))), 'latin1');
  return { text: dictionary, stream: /\/FlateDecode/.test(dictionary) ? inflateSync(raw) : raw };
}
