import { openCompoundFile } from './compound-file.js';
import type { Signature } from './file-signature.js';
import type { InputProblem, Refuse } from './input-problem.js';
import { openZip, type ZipArchive } from './open-zip.js';
import { relatedPart, relationships } from './relationships.js';
import { childrenOf, parsePart } from './xml.js';

/** A Word or Excel package, an OFD, or a Word document of 1997 to 2003, which is none. */
export type OfficePackage =
  | { readonly kind: 'docx' | 'odt' | 'ofd' | 'xlsx'; readonly zip: ZipArchive }
  | { readonly kind: 'doc' };

/** Types of the main part of a package, and what it is. The first that matches counts. */
const PACKAGES: readonly (readonly [RegExp, 'docx' | 'xlsx' | InputProblem])[] = [
  [/ms-excel\.sheet\.binary/u, 'xlsb'],
  [/wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroEnabled/u, 'docx'],
  [/spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template)\.macroEnabled/u, 'xlsx'],
  [/presentationml|ms-powerpoint/u, 'pptx'],
];

/** Names of streams in a compound file, and what it is. The first that is there counts. */
const COMPOUND_STREAMS: readonly (readonly [string, InputProblem | 'doc'])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/**
 * Opens a package by its content, and refuses in one sentence everything else that is neither text nor PDF: encrypted
 * and damaged files, old office formats, pictures, archives, programs.
 * @throws XxgkError as made by `refuse`
 */
export function openPackage(
  bytes: Uint8Array,
  signature: Exclude<Signature, 'pdf' | 'rtf' | 'text'>,
  refuse: Refuse,
): OfficePackage {
  if (signature === 'compound') {
    const kind = compoundKind(bytes);
    if (kind === 'doc') return { kind };
    throw refuse(kind);
  }
  if (signature !== 'zip') throw refuse(signature);
  const zip = openZip(bytes, refuse);
  const kind = packageKind(zip, refuse);
  if (kind === 'docx' || kind === 'odt' || kind === 'ofd' || kind === 'xlsx') return { kind, zip };
  throw refuse(kind);
}

function packageKind(zip: ZipArchive, refuse: Refuse): 'docx' | 'odt' | 'ofd' | 'xlsx' | InputProblem {
  const types = contentTypes(zip, refuse);
  if (types !== undefined) return PACKAGES.find(([pattern]) => pattern.test(types))?.[1] ?? 'archive';
  if (zip.names.includes('OFD.xml')) return 'ofd';
  const mediaType = zip.text('mimetype') ?? '';
  if (mediaType.includes('opendocument.text')) return 'odt';
  return mediaType.includes('opendocument.spreadsheet') ? 'ods' : 'archive';
}

/**
 * The type of the main part; where it cannot be told, the types of all parts. Types that are declared for names of files
 * say nothing as long as no part uses them.
 */
function contentTypes(zip: ZipArchive, refuse: Refuse): string | undefined {
  const text = zip.text('[Content_Types].xml');
  if (text === undefined) return undefined;
  try {
    const types = childrenOf(parsePart(zip, '[Content_Types].xml', refuse));
    const main = (relatedPart(relationships(zip, '', refuse), 'officeDocument') ?? '').toLowerCase();
    const typeOf = (name: string, attribute: string, value: string): string | undefined =>
      types.find((type) => type.name === name && (type.attributes[attribute] ?? '').toLowerCase() === value)
        ?.attributes['ContentType'];
    const own =
      typeOf('Override', 'PartName', `/${main}`) ??
      typeOf('Default', 'Extension', main.slice(main.lastIndexOf('.') + 1));
    const isKnown = PACKAGES.some(([pattern]) => pattern.test(own ?? ''));
    if (isKnown) return own;
    const overrides = types.filter(({ name }) => name === 'Override');
    return overrides.map(({ attributes }) => attributes['ContentType'] ?? '').join(' ');
  } catch {
    // What declares the types is no XML; the reader of the package says so of the parts it needs.
    return text;
  }
}

/** What a compound file is by the streams at its top; where these cannot be read, by names that stand in it. */
function compoundKind(bytes: Uint8Array): InputProblem | 'doc' {
  const names = streamNames(bytes);
  // The names of streams stand in UTF-16 at even places of the file.
  const text = names === undefined ? new TextDecoder('utf-16le').decode(bytes) : '';
  const isThere = (stream: string): boolean => names?.includes(stream) ?? text.includes(stream);
  return COMPOUND_STREAMS.find(([stream]) => isThere(stream))?.[1] ?? 'ole';
}

function streamNames(bytes: Uint8Array): readonly string[] | undefined {
  try {
    return openCompoundFile(bytes).names;
  } catch {
    // A damaged file: what it is can still be told, whatever reads it says the rest.
    return undefined;
  }
}
