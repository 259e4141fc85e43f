import type { Random } from '@xxgk/corpus';
import { unzlibSync, zlibSync } from 'fflate';
import { mutateBytes } from './mutate-bytes.js';

const OBJECT = /\d+ 0 obj\n[\s\S]*?\nendobj/gu;
const NUMBER = /-?\d+(?:\.\d+)?/gu;
const VALUES = ['0', '-1', '99999999999', '1e400', '<<', ']', '/Kids', '(', 'true', '1 0 R', '2 0 R'];

/** A PDF with objects dropped, doubled or changed, streams unpacked and changed, or its bytes. */
export function mutatePdf(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.25)) return mutateBytes(bytes, random);
  const text = latin1(bytes);
  const objects = [...text.matchAll(OBJECT)];
  if (objects.length === 0) return mutateBytes(bytes, random);
  const object = random.pick(objects);
  const changed = random.chance(0.5) ? withStream(object[0], random) : withValue(object[0], random);
  return fromLatin1(text.slice(0, object.index) + changed + text.slice(object.index + object[0].length));
}

function withValue(object: string, random: Random): string {
  const head = object.slice(0, object.includes('stream') ? object.indexOf('stream') : object.length);
  const numbers = [...head.matchAll(NUMBER)];
  const kind = random.integer(0, 3);
  if (kind === 0) return '';
  if (kind === 1) return object + object;
  if (numbers.length === 0) return object.replace('/', '/X');
  const number = random.pick(numbers);
  const end = number.index + number[0].length;
  return object.slice(0, number.index) + random.pick(VALUES) + object.slice(end);
}

/** The content of the stream changed, its length told as it is. */
function withStream(object: string, random: Random): string {
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  const end = object.lastIndexOf('\nendstream');
  if (start < 'stream\n'.length || end < start) return withValue(object, random);
  try {
    const content = mutateBytes(unzlibSync(fromLatin1(object.slice(start, end))), random);
    const packed = latin1(zlibSync(content, { level: 1 }));
    const head = object.slice(0, start).replace(/\/Length \d+/u, `/Length ${packed.length}`);
    return head + packed + object.slice(end);
  } catch {
    return withValue(object, random);
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function fromLatin1(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
