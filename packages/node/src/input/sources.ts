import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { XxgkError } from '@xxgk/document';
import type { ListedReport } from '@xxgk/readers';
import picomatch from 'picomatch';
import { isManifestName } from '../batch/shard.js';
import { readGuarded } from '../guard/read-guarded.js';
import type { LocalContext } from '../process/local-context.js';
import { reasonOf } from '../process/reason-of.js';
import { archivedFolders, isArchiveName } from './archives.js';
import { cannotRead, readInputBytes } from './read-input.js';
import { type WalkedFolder, walkFolder } from './walk-folder.js';

/** A file, the files of a folder or an archive, or those that a pattern names below one. `base` is the folder as the user named it. */
export type FileSource =
  | { readonly kind: 'file'; readonly base: string; readonly name: string }
  | {
      readonly kind: 'folder' | 'pattern' | 'archive';
      readonly base: string;
      readonly accepts: (path: string) => boolean;
      /** Which files of archives in it are taken; archives are gone through like folders, or not opened without. */
      readonly inArchives?: ((path: string) => boolean) | undefined;
    };

/** What an argument stands for. Inputs are mirrored in the output from `base` on. */
export type Source =
  | FileSource
  | { readonly kind: 'list'; readonly file: string; readonly rows: readonly ListedReport[] };

/** Files of a folder that hold a report's data; documents made of them may lie beside. */
const DATA_FILE = /\.(?:ya?ml|json|xlsx|txt)$/iu;

/**
 * What an argument stands for. A file that is there is that file, even when its name looks like a pattern.
 * @throws XxgkError `input-unreadable`
 */
export async function sourceOf(
  input: string,
  context: LocalContext,
  accepts: (path: string) => boolean = isReportData,
  opensArchives = false,
): Promise<Source> {
  const path = resolve(context.workingDirectory, input);
  const found = await stat(path).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(reasonOf(error))) return undefined;
    throw cannotRead([input, reasonOf(error)], error);
  });
  const inArchives = opensArchives ? accepts : undefined;
  if (found === undefined) return patternOf(input, inArchives) ?? fileOf(input);
  if (found.isDirectory()) return { kind: 'folder', base: input, accepts, inArchives };
  if (opensArchives && isArchiveName(input)) return { kind: 'archive', base: input, accepts };
  if (!/\.xlsx$/iu.test(input)) return fileOf(input);
  const rows = await readGuarded(
    'list',
    { bytes: await readInputBytes(input, context), name: input },
    context,
  );
  return rows === undefined ? fileOf(input) : { kind: 'list', file: input, rows };
}

/** The files of a source, folder by folder. @throws XxgkError `input-unreadable` */
export async function* filesOf(
  source: FileSource,
  skipsFolder: (path: string) => boolean,
  context: LocalContext,
): AsyncGenerator<WalkedFolder> {
  const { base } = source;
  if (source.kind === 'file') return yield { path: '', names: [source.name] };
  if (source.kind === 'archive') return yield* await archivedFolders(base, source.accepts, context);
  const { accepts, inArchives, kind } = source;
  const opens = (path: string): boolean =>
    inArchives !== undefined && isArchiveName(path) && (kind === 'folder' || accepts(path));
  const walked = walkFolder(
    resolve(context.workingDirectory, base),
    (path) => accepts(path) || opens(path),
    skipsFolder,
  );
  try {
    for await (const { path, names } of walked) {
      const below = (name: string): string => (path === '' ? name : `${path}/${name}`);
      const files = names.filter((name) => !opens(below(name)));
      if (files.length > 0) yield { path, names: files };
      for (const name of names.filter((one) => opens(below(one))))
        yield* archiveInFolder(base, below(name), inArchives ?? accepts, context);
    }
  } catch (error) {
    throw error instanceof XxgkError ? error : cannotRead([base, reasonOf(error)], error);
  }
}

/** The files of an archive among others; one that cannot be opened stands for itself, and reading it tells why. */
async function* archiveInFolder(
  base: string,
  path: string,
  accepts: (path: string) => boolean,
  context: LocalContext,
): AsyncGenerator<WalkedFolder> {
  const folders = await archivedFolders(join(base, path), accepts, context).catch(() => undefined);
  if (folders !== undefined)
    yield* folders.map(({ path: below, names }) => ({
      path: below === '' ? path : `${path}/${below}`,
      names,
    }));
  else if (accepts(path)) yield { path: dirname(path) === '.' ? '' : dirname(path), names: [basename(path)] };
}

/** Files that hold a report as data or as a document. */
const REPORT_FILE = /\.(?:ya?ml|json|xlsx|txt|md|docx?|wps|odt|rtf|pdf|ofd|html?|mht(?:ml)?|zip)$/iu;

/** Whether a file of a folder may be a report, in whatever form; an archive that cannot be opened may hold some. */
export function isReportFile(path: string): boolean {
  return REPORT_FILE.test(path) && !isManifestName(basename(path));
}

/** Whether a file of a folder holds a report as data. */
export function isReportData(path: string): boolean {
  return DATA_FILE.test(path) && !isManifestName(basename(path));
}

/** What offices send that is not read: old workbooks, archives of other kinds, scans. */
const UNREAD = /\.(?:xls|et|ods|rar|7z|tar|gz|jpe?g|png|tiff?|bmp|pages|eml|msg)$/iu;

/** Files of a folder or an archive that are of no kind that is read and may be reports. None of what is a file. */
export async function filesPassedOver(input: string, context: LocalContext): Promise<readonly string[]> {
  const source = await sourceOf(input, context, (path) => UNREAD.test(path), true);
  if (source.kind !== 'folder' && source.kind !== 'archive') return [];
  const found: string[] = [];
  for await (const { path, names } of filesOf(source, () => false, context))
    found.push(...names.map((name) => (path === '' ? name : `${path}/${name}`)));
  return found;
}

function patternOf(
  input: string,
  inArchives: ((path: string) => boolean) | undefined,
): FileSource | undefined {
  const { isGlob, base, glob } = picomatch.scan(input.replaceAll('\\', '/'));
  if (!isGlob) return undefined;
  const accepts = picomatch(glob, { nocase: process.platform === 'win32' });
  return { kind: 'pattern', base: base === '' ? '.' : base, accepts, inArchives };
}

function fileOf(input: string): FileSource {
  return { kind: 'file', base: dirname(input), name: basename(input) };
}
