/** A piece of an RTF file: a brace, a control word with its number, a byte, or plain characters. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

const WORD = /[a-zA-Z]/u;
const DIGIT = /[0-9]/u;
const PLAIN_END: ReadonlySet<string> = new Set('\\{}\r\n');

/** Takes an RTF file apart; `text` has one character for each byte. @rule Rich Text Format Specification 1.9.1 */
export function* rtfTokens(text: string): Generator<RtfToken> {
  let at = 0;
  while (at < text.length) {
    const { token, end } = tokenAt(text, at);
    if (token !== undefined) yield token;
    at = end;
  }
}

/** The piece that begins at a place, and where the next one begins. */
function tokenAt(text: string, at: number): { readonly token?: RtfToken; readonly end: number } {
  const character = text[at];
  if (character === '{') return { token: { kind: 'open' }, end: at + 1 };
  if (character === '}') return { token: { kind: 'close' }, end: at + 1 };
  if (character === '\r' || character === '\n') return { end: at + 1 };
  if (character !== '\\') {
    let end = at + 1;
    while (end < text.length && !PLAIN_END.has(text[end] ?? '')) end += 1;
    return { token: { kind: 'text', text: text.slice(at, end) }, end };
  }
  if (text[at + 1] === "'") {
    const value = Number.parseInt(text.slice(at + 2, at + 4), 16);
    return Number.isNaN(value) ? { end: at + 4 } : { token: { kind: 'byte', value }, end: at + 4 };
  }
  const { name, value, end } = wordAt(text, at + 1);
  // Pictures and other data stand as they are.
  const data = name === 'bin' ? Math.max(0, value ?? 0) : 0;
  return { token: { kind: 'word', name, value }, end: end + data };
}

function wordAt(
  text: string,
  start: number,
): { readonly name: string; readonly value: number | undefined; readonly end: number } {
  let end = start;
  while (WORD.test(text[end] ?? '')) end += 1;
  if (end === start) return { name: text[start] ?? '', value: undefined, end: start + 1 };
  const name = text.slice(start, end);
  const digits = end;
  if (text[end] === '-') end += 1;
  while (DIGIT.test(text[end] ?? '')) end += 1;
  const value = Number.parseInt(text.slice(digits, end), 10);
  return { name, value: Number.isNaN(value) ? undefined : value, end: text[end] === ' ' ? end + 1 : end };
}
