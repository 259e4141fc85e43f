import { decodeText } from '../encoding/decode-text.js';

/** The headers of a file or of one of its parts, by their names in lower case. */
type Headers = ReadonlyMap<string, string>;

interface Part {
  readonly headers: Headers;
  /** Characters of one byte each. */
  readonly body: string;
}

/** Parts within parts are followed so deep. */
const DEEPEST = 4;
const CHUNK = 8192;
const START =
  /^(?:\uFEFF|ï»¿)?\s*(?:MIME-Version|Content-Type|From|Subject|Date|Snapshot-Content-Location):/iu;

/** Whether a file is a web archive, by its first lines. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = oneByteText(bytes.subarray(0, CHUNK));
  return START.test(head) && /\bMIME-Version:/iu.test(head) && /\bContent-Type:/iu.test(head);
}

/**
 * The web page in a web archive (`.mht`, `.mhtml`, and what Word saves as 单个文件网页); `undefined` for other files.
 * @rule RFC 2557, RFC 2045
 */
export function mhtmlPage(bytes: Uint8Array, name: string): string | undefined {
  if (!isMhtml(bytes)) return undefined;
  const page = pageIn(partOf(oneByteText(bytes)), DEEPEST);
  if (page === undefined) return undefined;
  const content = contentOf(page);
  const charset = parameter(page.headers.get('content-type') ?? '', 'charset');
  return decodeAs(content, charset) ?? decodeText(content, name);
}

function pageIn(part: Part, depth: number): Part | undefined {
  const type = part.headers.get('content-type') ?? '';
  if (/^text\/html/iu.test(type)) return part;
  const boundary = parameter(type, 'boundary');
  if (!/^multipart\//iu.test(type) || boundary === undefined || depth === 0) return undefined;
  const pieces = part.body.split(`--${boundary}`).slice(1);
  for (const piece of pieces) {
    const found = piece.startsWith('--')
      ? undefined
      : pageIn(partOf(piece.replace(/^\r?\n/u, '')), depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/u.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers = new Map<string, string>();
  let last = '';
  for (const line of head.replace(/^\uFEFF|^ï»¿/u, '').split('\n')) {
    const colon = line.indexOf(':');
    if (/^[ \t]/u.test(line)) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      headers.set(last, line.slice(colon + 1).trim());
    }
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function parameter(value: string, name: string): string | undefined {
  const parts = value.split(';').map((part) => part.trim());
  const own = parts.find((part) => part.toLowerCase().startsWith(`${name}=`));
  return own?.slice(name.length + 1).replace(/^"|"$/gu, '');
}

function contentOf({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return oneByteBytes(base64Text(body));
  if (encoding !== 'quoted-printable') return oneByteBytes(body);
  const joined = body.replace(/=[ \t]*\r?\n/gu, '');
  return oneByteBytes(
    joined.replace(/=([0-9A-F]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

function base64Text(body: string): string {
  const bare = body.replace(/[^A-Za-z0-9+/]/gu, '');
  return atob(bare.slice(0, bare.length - (bare.length % 4 === 1 ? 1 : 0)));
}

function decodeAs(bytes: Uint8Array, charset: string | undefined): string | undefined {
  try {
    return charset === undefined ? undefined : new TextDecoder(charset).decode(bytes);
  } catch {
    // The name of the encoding is not known; the bytes tell it.
    return undefined;
  }
}

function oneByteText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return text;
}

function oneByteBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}
