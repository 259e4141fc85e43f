import { defineError } from '@xxgk/document';
import { repairMojibake } from './repair-mojibake.js';

const notText = defineError('input-unreadable', {
  'zh-CN': (name: string) =>
    `无法读取“${name}”：不是文本文件，或编码既不是UTF-8也不是GB18030。请另存为UTF-8文本后重试。`,
  en: (name) => `Cannot read "${name}": it is no text in UTF-8 or GB 18030. Save it as UTF-8 text.`,
});
const empty = defineError('input-unreadable', {
  'zh-CN': (name: string) => `“${name}”是空文件。请核对文件是否选对。`,
  en: (name) => `"${name}" is empty. Check that it is the right file.`,
});

/** Byte order marks. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu;
const HEAD_BYTES = 4096;
/** Characters of Chinese texts: letters and digits, marks, the usual hanzi, forms of full width. */
const PLAIN = /[\t\n\r -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/gu;
const MOSTLY = 0.9;
/** Share of characters that may be broken for a text still to be one. */
const MOST_BROKEN = 0.01;

/**
 * Decodes the bytes of a text file: by its byte order mark; as UTF-8; as it declares itself; as GB 18030. Text that
 * was decoded wrongly before is mended where that is certain. `charset` is the encoding that is told from outside.
 * @throws XxgkError `input-unreadable` for an empty file and for files that are no text.
 */
export function decodeText(bytes: Uint8Array, name: string, charset?: string): string {
  const text = decode(bytes, charset);
  if (text === undefined || text.includes('\0')) throw notText([name]);
  if (text.trim() === '') throw empty([name]);
  return repairMojibake(text);
}

function decode(bytes: Uint8Array, charset?: string): string | undefined {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  const wide = unmarkedWide(bytes);
  if (wide !== undefined) return wide;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = DECLARED.exec(head);
  const named = charset ?? declared?.[1] ?? declared?.[2];
  for (const encoding of ['utf-8', ...(named === undefined ? [] : [named]), 'gb18030']) {
    const text = decodeAs(bytes, encoding, true);
    if (text !== undefined) return text;
  }
  return [decodeAs(bytes, 'utf-8', false), decodeAs(bytes, 'gb18030', false)]
    .flatMap((text) => (text === undefined ? [] : [{ text, broken: text.split('\uFFFD').length - 1 }]))
    .filter(({ text, broken }) => broken <= text.length * MOST_BROKEN)
    .sort((a, b) => a.broken - b.broken)[0]?.text;
}

/** A text in UTF-16 without a mark: zeros stand beside digits and line ends; in the other order hardly a character is plain. */
function unmarkedWide(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0 || !bytes.subarray(0, HEAD_BYTES).includes(0)) return undefined;
  return ['utf-16le', 'utf-16be']
    .flatMap((encoding) => decodeAs(bytes, encoding, true) ?? [])
    .find((text) => (text.match(PLAIN)?.length ?? 0) > text.length * MOSTLY);
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    // Not this encoding, or none that is known: the next one is tried.
    return undefined;
  }
}
