import type { Language } from '@xxgk/document';
import { signatureWithin } from './file-signature.js';
import { type InputProblem, refusal } from './input-problem.js';
import { openZip, type ZipArchive } from './open-zip.js';

/** What a file is by its content: a Word or Excel package, a PDF, or (so far unread) text. */
export type Container =
  | { readonly kind: 'docx'; readonly zip: ZipArchive }
  | { readonly kind: 'xlsx'; readonly zip: ZipArchive }
  | { readonly kind: 'pdf' | 'text'; readonly bytes: Uint8Array };

/** Types of the main part of a package, and what it is. The first that matches counts. */
const PACKAGES: readonly (readonly [RegExp, 'docx' | 'xlsx' | InputProblem])[] = [
  [/ms-excel\.sheet\.binary/u, 'xlsb'],
  [/wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroEnabled/u, 'docx'],
  [/spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template)\.macroEnabled/u, 'xlsx'],
  [/presentationml|ms-powerpoint/u, 'pptx'],
];

/** Names of streams in a compound file, and what it is. The first that is there counts. */
const COMPOUND_STREAMS: readonly (readonly [string, InputProblem])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/**
 * Tells what a file is by its content, never by its name, and refuses in one sentence what cannot be a report: empty,
 * oversized, encrypted and damaged files, old office formats, pictures, archives, programs.
 * @throws XxgkError `input-unreadable`
 */
export function openContainer(bytes: Uint8Array, name: string, language: Language): Container {
  const refuse = refusal(name, language);
  const signature = signatureWithin(bytes, refuse);
  if (signature === 'pdf' || signature === 'text') return { kind: signature, bytes };
  if (signature === 'compound') throw refuse(compoundKind(bytes));
  if (signature !== 'zip') throw refuse(signature);
  const zip = openZip(bytes, refuse);
  const kind = packageKind(zip);
  if (kind === 'docx' || kind === 'xlsx') return { kind, zip };
  throw refuse(kind);
}

function packageKind(zip: ZipArchive): 'docx' | 'xlsx' | InputProblem {
  const types = zip.text('[Content_Types].xml');
  if (types !== undefined) return PACKAGES.find(([pattern]) => pattern.test(types))?.[1] ?? 'archive';
  if (zip.names.includes('OFD.xml')) return 'ofd';
  const mediaType = zip.text('mimetype') ?? '';
  if (mediaType.includes('opendocument.text')) return 'odt';
  return mediaType.includes('opendocument.spreadsheet') ? 'ods' : 'archive';
}

/** The names of streams stand in UTF-16 at even places of the file. */
function compoundKind(bytes: Uint8Array): InputProblem {
  const text = new TextDecoder('utf-16le').decode(bytes);
  return COMPOUND_STREAMS.find(([stream]) => text.includes(stream))?.[1] ?? 'ole';
}
