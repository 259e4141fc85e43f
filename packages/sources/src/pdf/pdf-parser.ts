import { NotAsWritten, type PdfText, type PdfValue } from './pdf-values.js';

const SPACES: ReadonlySet<string> = new Set(['\0', '\t', '\n', '\f', '\r', ' ']);
const DELIMITERS: ReadonlySet<string> = new Set([...'()<>[]{}/%']);
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const KEYWORDS: ReadonlyMap<string, PdfValue> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const OCTAL_DIGITS = 3;
/** Arrays and dictionaries in each other; those that are written have a few. */
const DEEPEST = 60;

/** Reads values of a PDF from a place on. @rule ISO 32000-1 §7.2, §7.3 */
export class PdfParser {
  at: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** @throws NotAsWritten */
  value(depth = 0): PdfValue {
    this.#skip();
    const next = this.#peek();
    if (depth > DEEPEST) throw new NotAsWritten('values too deep in each other');
    if (next === '/') return this.#name();
    if (next === '(') return this.#string();
    if (next === '[') return this.#array(depth);
    if (next === '<') return this.#peek(1) === '<' ? this.#dictionary(depth) : this.#hexadecimal();
    const word = this.word();
    const known = KEYWORDS.get(word);
    if (known !== undefined) return known;
    const number = Number(word);
    if (word === '' || !Number.isFinite(number)) throw new NotAsWritten(`no value: ${word}`);
    return Number.isInteger(number) ? (this.#reference(number) ?? number) : number;
  }

  /** The next word: digits and letters up to a space or a delimiter. */
  word(): string {
    this.#skip();
    let word = '';
    while (this.at < this.#bytes.length && !this.#isEnd(this.#peek())) {
      word += this.#peek();
      this.at += 1;
    }
    return word;
  }

  /** @throws NotAsWritten where another word stands */
  expect(word: string): void {
    if (this.word() !== word) throw new NotAsWritten(`no ${word}`);
  }

  /** @throws NotAsWritten */
  integer(): number {
    const number = Number(this.word() || Number.NaN);
    if (!Number.isSafeInteger(number) || number < 0) throw new NotAsWritten('no number');
    return number;
  }

  #peek(ahead = 0): string {
    const byte = this.#bytes[this.at + ahead];
    return byte === undefined ? '' : String.fromCharCode(byte);
  }

  #isEnd(character: string): boolean {
    return SPACES.has(character) || DELIMITERS.has(character);
  }

  #skip(): void {
    for (let next = this.#peek(); SPACES.has(next) || next === '%'; next = this.#peek()) {
      this.at += 1;
      if (next !== '%') continue;
      while (this.at < this.#bytes.length && this.#peek() !== '\n' && this.#peek() !== '\r') this.at += 1;
    }
  }

  #reference(to: number): PdfValue | undefined {
    const before = this.at;
    const generation = this.word();
    if (generation !== '' && Number.isInteger(Number(generation)) && this.word() === 'R') {
      return { kind: 'reference', to };
    }
    this.at = before;
    return undefined;
  }

  #name(): PdfText {
    this.at += 1;
    let text = '';
    for (let next = this.#peek(); next !== '' && !this.#isEnd(next); next = this.#peek()) {
      const code = next === '#' ? Number.parseInt(this.#peek(1) + this.#peek(2), 16) : Number.NaN;
      text += Number.isNaN(code) ? next : String.fromCharCode(code);
      this.at += Number.isNaN(code) ? 1 : 3;
    }
    return { kind: 'name', text };
  }

  #string(): PdfText {
    this.at += 1;
    let [text, open] = ['', 1];
    for (;;) {
      const next = this.#peek();
      if (next === '') throw new NotAsWritten('a string without end');
      this.at += 1;
      if (next === '(') open += 1;
      if (next === ')') open -= 1;
      if (open === 0) return { kind: 'string', text };
      text += next === '\\' ? this.#escaped() : next;
    }
  }

  #escaped(): string {
    const next = this.#peek();
    let digits = '';
    while (digits.length < OCTAL_DIGITS && this.#peek() >= '0' && this.#peek() <= '7') {
      digits += this.#peek();
      this.at += 1;
    }
    if (digits !== '') return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
    this.at += 1;
    if (next === '\r' && this.#peek() === '\n') this.at += 1;
    return next === '\r' || next === '\n' ? '' : (ESCAPED[next] ?? next);
  }

  #hexadecimal(): PdfText {
    this.at += 1;
    let digits = '';
    for (let next = this.#peek(); next !== '>'; next = this.#peek()) {
      if (next === '') throw new NotAsWritten('a string without end');
      if (!SPACES.has(next)) digits += next;
      this.at += 1;
    }
    this.at += 1;
    let text = '';
    for (let index = 0; index < digits.length; index += 2) {
      const code = Number.parseInt(digits.slice(index, index + 2).padEnd(2, '0'), 16);
      text += String.fromCharCode(code);
    }
    return { kind: 'string', text };
  }

  #array(depth: number): PdfValue {
    this.at += 1;
    const values: PdfValue[] = [];
    for (this.#skip(); this.#peek() !== ']'; this.#skip()) values.push(this.value(depth + 1));
    this.at += 1;
    return values;
  }

  #dictionary(depth: number): PdfValue {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (this.#skip(); this.#peek() !== '>'; this.#skip()) {
      const name = this.#peek() === '/' ? this.#name().text : undefined;
      // Of two entries with one name programs take the first or the last.
      if (name === undefined || entries.has(name)) throw new NotAsWritten('no dictionary');
      entries.set(name, this.value(depth + 1));
    }
    if (this.#peek(1) !== '>') throw new NotAsWritten('a dictionary without end');
    this.at += 2;
    return { kind: 'dictionary', entries };
  }
}
