import { deflateSync, inflateSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word document with the text of one part changed. */
export function changedPart(docx: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const text = strFromU8(parts[part] ?? new Uint8Array());
  const changed = change(text);
  if (changed === text) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(changed) });
}

/** A Word document without one part. */
export function withoutPart(docx: Uint8Array, part: string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(docx)).filter(([name]) => name !== part)));
}

/** A PDF with bytes replaced by as many others. */
export function replaced(pdf: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  if (from.length !== to.length || !text.includes(from)) throw new Error(`cannot replace ${from}`);
  return Buffer.from(text.replaceAll(from, to), 'latin1');
}

const OBJECT = /(\d+) 0 obj\n([\s\S]*?)\nendobj/gu;

/** A PDF with one more version of some object behind its end, as programs save small changes. */
export function changedObject(
  pdf: Uint8Array,
  change: (
    dictionary: string,
    stream: string | undefined,
  ) => { dictionary: string; stream?: string } | undefined,
): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  for (const [, id, body = ''] of text.matchAll(OBJECT)) {
    const at = body.indexOf('\nstream\n');
    const dictionary = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? undefined : body.slice(at + 8, body.lastIndexOf('\nendstream'));
    const stream =
      raw !== undefined && dictionary.includes('/FlateDecode')
        ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
        : raw;
    const changed = change(dictionary, stream);
    if (changed !== undefined) return appended(text, String(id), changed);
  }
  throw new Error('no object was changed');
}

function appended(
  text: string,
  id: string,
  { dictionary, stream }: { dictionary: string; stream?: string },
): Uint8Array {
  const packed =
    stream === undefined ? undefined : deflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  const body =
    packed === undefined
      ? dictionary
      : `${dictionary.replace(/\/Length \d+/u, `/Length ${packed.length}`)}\nstream\n${packed}\nendstream`;
  const offset = text.length + 1;
  const object = `\n${id} 0 obj\n${body}\nendobj\n`;
  const trailer = /trailer\n<<([\s\S]*?)>>\nstartxref\n(\d+)/u.exec(text);
  const xref = `xref\n${id} 1\n${String(offset).padStart(10, '0')} 00000 n \ntrailer\n<<${trailer?.[1]}/Prev ${trailer?.[2]}>>\nstartxref\n${offset + object.length - 1}\n%%EOF\n`;
  return Buffer.from(text + object + xref, 'latin1');
}
