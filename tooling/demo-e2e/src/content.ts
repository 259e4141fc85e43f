import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/**
 * What a file holds, compression undone: two files of one content may be compressed by different programs. Its parts by
 * their names or numbers, as text of bytes.
 */
export function contentOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const text = latin(bytes);
  if (text.startsWith('%PDF')) return new Map(objectsOf(text));
  if (text.startsWith('PK'))
    return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, latin(part)]));
  return new Map([['', text]]);
}

/** Names of parts that two files do not have alike. */
export function differingParts(first: Uint8Array, second: Uint8Array): readonly string[] {
  const [one, other] = [contentOf(first), contentOf(second)];
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name));
}

/** Objects of a PDF file and its trailer; places and lengths depend on the compression. */
function objectsOf(text: string): readonly (readonly [string, string])[] {
  const objects = [...text.matchAll(/^(\d+) 0 obj\n(.*?)(?:\nstream\n(.*?)\nendstream)?\nendobj$/gmsu)];
  return [
    ...objects.map(([, id = '', entries = '', stream = '']): readonly [string, string] => [
      `object ${id}`,
      entries.replace(/^\/Length \d+$/mu, '') +
        (entries.includes('/FlateDecode') ? inflated(stream) : stream),
    ]),
    ['trailer', text.slice(text.lastIndexOf('trailer')).replace(/startxref\n\d+/u, '')],
  ];
}

function inflated(stream: string): string {
  return latin(inflateSync(Buffer.from(stream, 'latin1')));
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
