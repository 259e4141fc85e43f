import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DocumentTree, Finding, Typeface } from '@xxgk/document';
import { writeDocx } from '@xxgk/docx-writer';
import { type FontSet, vendoredAssets, vendoredFontSet } from '@xxgk/fonts';
import type { ReportDocument } from '@xxgk/model';
import { writeOfd } from '@xxgk/ofd-writer';
import { writePdf } from '@xxgk/pdf-writer';
import { fontSourceOf, prepare, produce, type Source, verify } from '@xxgk/pipeline';
import { readShownFile, type ShownFile } from '@xxgk/readers';

/** Formats of a document whose texts are changed in turn; the form, which is data, is changed by its cells. */
export const FORMATS = ['docx', 'pdf', 'ofd'] as const;
export type TamperFormat = (typeof FORMATS)[number];

const CREATED_AT = '2026-01-20T00:00:00+08:00';
export const VERSION = '0.0.0';

let loaded: FontSet | undefined;

function fontSet(): FontSet {
  const folder = join(
    dirname(createRequire(join(process.cwd(), 'x.js')).resolve('@xxgk/fonts/package.json')),
    'assets',
  );
  const files = vendoredAssets.map(
    ({ typeface, fileName }) => [typeface, readFileSync(join(folder, fileName))] as const,
  );
  loaded ??= vendoredFontSet(Object.fromEntries(files) as unknown as Record<Typeface, Uint8Array>);
  return loaded;
}

/** The document of a report, and a way to its files. */
export interface MadeDocument {
  readonly tree: ReportDocument;
  /** The file as the software makes it. */
  readonly made: (format: TamperFormat | 'html' | 'xlsx') => Promise<Uint8Array>;
  /** The file of another tree, with the data and the making of this one. */
  readonly written: (tree: DocumentTree, format: TamperFormat) => Promise<Uint8Array>;
}

/** @throws Error for a source that is no report */
export async function madeDocument(source: Source): Promise<MadeDocument> {
  const prepared = await prepare(source, { fonts: fontSourceOf(fontSet()) });
  if (!prepared.ok) throw new Error('no report');
  const tree = prepared.treeFor();
  const made: MadeDocument['made'] = async (format) =>
    (await produce(prepared, format, { createdAt: CREATED_AT, version: VERSION })).bytes;
  const makings = new Map<TamperFormat, string | undefined>();
  const written: MadeDocument['written'] = async (other, format) => {
    if (!makings.has(format)) makings.set(format, (await shownOf(await made(format))).making);
    const making = makings.get(format);
    const options = {
      createdAt: CREATED_AT,
      styleSheet: prepared.styleSheet,
      ...(making === undefined ? {} : { making }),
    };
    if (format === 'docx') return (await writeDocx(other, options)).bytes;
    const write = format === 'pdf' ? writePdf : writeOfd;
    return (await write(other, { ...options, fonts: fontSet() })).bytes;
  };
  return { tree, made, written };
}

/** What a file shows. @throws Error for one of another format */
export async function shownOf(bytes: Uint8Array): Promise<ShownFile> {
  const shown = await readShownFile(bytes, 'a', 'zh-CN');
  if (shown.format === 'other') throw new Error('another format');
  return shown;
}

/** What verification finds in a file. */
export async function findingsOf(bytes: Uint8Array): Promise<readonly Finding[]> {
  const context = { fonts: fontSourceOf(fontSet()), version: VERSION };
  return (await verify(await shownOf(bytes), bytes, context)).findings;
}
