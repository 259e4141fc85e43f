import { decodeText } from '../encoding/decode-text.js';
import { decodeBase64, decodeQuotedPrintable } from './transfer-encodings.js';

/** A web page saved as one file. The bytes of its pages in order, as they stand behind their transfer encoding. */
interface ArchivedPage {
  readonly bytes: Uint8Array;
  /** The encoding that the part names. */
  readonly charset?: string;
}

const HEAD_BYTES = 8192;
const MOST_PARTS = 2000;
const DEEPEST = 4;

/** Whether a file is a message, as browsers and Word save a page with all it shows. */
export function isWebArchive(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, HEAD_BYTES)).replace(/^\u00EF\u00BB\u00BF/u, '');
  if (!/^[\r\n]*[A-Za-z][A-Za-z0-9-]{0,40}:/u.test(head)) return false;
  const headers = head.replace(/^[\r\n]+/u, '').split(/\r?\n\r?\n/u)[0] ?? '';
  return /^mime-version:|^content-type:\s*multipart\//imu.test(headers);
}

/** Whether a file is a page as Safari saves it: a property list, binary or in XML, that names its main resource. */
export function isSafariArchive(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, HEAD_BYTES));
  return /^(?:bplist0|(?:<\?xml|<!DOCTYPE plist|<plist))/u.test(head) && head.includes('WebMainResource');
}

/** The pages that a web archive holds, the first one first. Empty where it holds none. Never throws. @rule RFC 2557 */
function archivedPages(bytes: Uint8Array): readonly ArchivedPage[] {
  return pagesOf(latin(bytes).replaceAll('\r\n', '\n'), 0);
}

/** The words of its pages one after the other; empty where it holds none. */
export function archivedText(bytes: Uint8Array, name: string): string {
  const pages = archivedPages(bytes).map((page) => decodeText(page.bytes, name, page.charset));
  return pages.join('\n');
}

function pagesOf(message: string, depth: number): readonly ArchivedPage[] {
  const end = message.search(/\n\n/u);
  const head = (end < 0 ? message : message.slice(0, end)).trim().replace(/\n[ \t]+/gu, ' ');
  const body = end < 0 ? '' : message.slice(end + 2);
  const type = headerOf(head, 'content-type');
  if (/^multipart\//iu.test(type)) {
    const boundary = parameterOf(type, 'boundary');
    if (boundary === undefined || depth > DEEPEST) return [];
    return partsOf(body, boundary).flatMap((part) => pagesOf(part, depth + 1));
  }
  if (!/^(?:text\/html|application\/xhtml\+xml)/iu.test(type)) return [];
  const charset = parameterOf(type, 'charset');
  const bytes = decoded(body, headerOf(head, 'content-transfer-encoding').trim().toLowerCase());
  return [{ bytes, ...(charset === undefined ? {} : { charset }) }];
}

function partsOf(body: string, boundary: string): readonly string[] {
  const [, ...parts] = `\n${body}`.split(`\n--${boundary}`);
  return parts
    .slice(0, MOST_PARTS)
    .filter((part) => !part.startsWith('--'))
    .map((part) => part.slice(part.indexOf('\n') + 1));
}

function headerOf(head: string, name: string): string {
  const line = head.split('\n').find((text) => text.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? '' : line.slice(name.length + 1).trim();
}

function parameterOf(header: string, name: string): string | undefined {
  const parameter = header
    .split(';')
    .map((text) => text.trim())
    .find((text) => text.toLowerCase().startsWith(`${name}=`));
  const value = parameter?.slice(name.length + 1).trim();
  return value?.startsWith('"') ? value.slice(1).split('"')[0] : value;
}

function decoded(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return decodeBase64(body);
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  return Uint8Array.from(body, (character) => character.charCodeAt(0));
}

/** One character for each byte. TextDecoder would make windows-1252 of it. */
function latin(bytes: Uint8Array): string {
  const CHUNK = 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}
