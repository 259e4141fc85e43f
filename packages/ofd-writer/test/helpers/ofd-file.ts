import type { PageModel } from '@xxgk/layout';
import { strFromU8, unzipSync } from 'fflate';
import { type PaintOptions, paintOfd } from '../../src/paint-ofd.js';
import { createdAt, document, fonts } from './samples.js';

/** The parts of a file. */
export interface OfdFile {
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  readonly part: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
}

export function openOfd(bytes: Uint8Array): OfdFile {
  const parts = unzipSync(bytes);
  const part = (name: string): Uint8Array => {
    const found = parts[name];
    if (found === undefined) throw new Error(`No part ${name}`);
    return found;
  };
  return { bytes, names: Object.keys(parts), part, text: (name) => strFromU8(part(name)) };
}

/** Paints pages and takes the file apart. */
export async function paint(pages: PageModel, options: Partial<PaintOptions> = {}): Promise<OfdFile> {
  return openOfd((await paintOfd(pages, document, { createdAt, fonts, ...options })).bytes);
}

/** The elements of the first page by name, whole. */
export function objects(file: OfdFile, name: string): readonly string[] {
  const page = file.text('Doc_0/Pages/Page_0/Content.xml');
  return (
    page.match(
      new RegExp(
        `<ofd:${name}[ >].*?(?:</ofd:${name}>|/>(?=<ofd:(?:Image|Text|Path)Object|</ofd:Layer>))`,
        'gs',
      ),
    ) ?? []
  );
}

/** The attributes of an element. */
export function attributes(xml: string | undefined): Readonly<Record<string, string>> {
  const start = /<[^>]*>/.exec(xml ?? '')?.[0] ?? '';
  return Object.fromEntries([...start.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
}
