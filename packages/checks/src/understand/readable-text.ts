import type { TextRange } from '@xxgk/document';

/** Prose made easy to read by patterns, with the way back to the source. */
export interface ReadableText {
  readonly text: string;
  /** Place in the source of each character of `text`, and one more for its end. */
  readonly offsets: readonly number[];
}

/** Half-width punctuation of Chinese prose and its full-width form. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '﹪': '%',
};
const FULL_WIDTH_ASCII = { first: 0xff10, last: 0xff5a, shift: 0xfee0 };
const FIRST_HANZI = 0x4e00;
const LAST_HANZI = 0x9fff;
const SPACE = /[ \t\u00a0\u2002-\u200b\u202f\u3000]/u;
/** Between groups of three digits these are no end of a number: 1 295. */
const NO_BREAK = /[\u00a0\u2009\u202f]/u;
const LINE_END = /[\r\u2028\u2029]/u;

/**
 * Drops spaces (not between two digits), makes digits and letters half-width and punctuation full-width. Commas and
 * points inside numbers stay. Pure; never throws.
 */
export function readableText(prose: string): ReadableText {
  let text = '';
  const offsets: number[] = [];
  for (let index = 0; index < prose.length; index += 1) {
    const code = prose.charCodeAt(index);
    const isHanzi = code >= FIRST_HANZI && code <= LAST_HANZI;
    const character = isHanzi ? (prose[index] ?? '') : readableCharacter(prose, index);
    if (character === '') continue;
    text += character;
    offsets.push(index);
  }
  offsets.push(prose.length);
  return { text, offsets };
}

/** The stretch of the source that a stretch of readable text came from. */
export function sourceRange({ offsets }: ReadableText, start: number, end: number): TextRange {
  const first = offsets[start] ?? 0;
  return { start: first, end: end > start ? (offsets[end - 1] ?? first) + 1 : first };
}

function readableCharacter(prose: string, index: number): string {
  const character = prose[index] ?? '';
  if (NO_BREAK.test(character) && /^\d{3}(?!\d)/u.test(prose.slice(index + 1))) return '';
  if (SPACE.test(character)) return betweenDigits(prose, index) ? ' ' : '';
  if (LINE_END.test(character)) return '\n';
  if (character === '％') return '%';
  if (character === '．') return isDigit(prose[index + 1]) ? '.' : '．';
  if (character === ',' && isDigit(prose[index - 1]) && isDigit(prose[index + 1])) return ',';
  const code = character.charCodeAt(0);
  const isAscii = code >= FULL_WIDTH_ASCII.first && code <= FULL_WIDTH_ASCII.last;
  if (isAscii && !/[：；＜＝＞？＠［＼］＾＿｀]/u.test(character))
    return String.fromCharCode(code - FULL_WIDTH_ASCII.shift);
  return FULL_WIDTH[character] ?? character;
}

function betweenDigits(prose: string, index: number): boolean {
  const before = /[^\s\u3000]?$/u.exec(
    prose.slice(Math.max(0, index - 8), index).replace(/[\s\u3000]+$/u, ''),
  );
  const after = /^[\s\u3000]*([^\s\u3000])/u.exec(prose.slice(index, index + 8));
  return isDigit(before?.[0]) && isDigit(after?.[1]);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9０-９]/u.test(character);
}
