import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { ListedReport } from '@xxgk/readers';
import picomatch from 'picomatch';
import { isManifestName } from '../batch/shard.js';
import { readGuarded } from '../guard/read-guarded.js';
import type { CommandContext } from '../process/environment.js';
import { reasonOf } from '../process/failure.js';
import { cannotRead, readInputBytes } from './read-input.js';
import { type WalkedFolder, walkFolder } from './walk-folder.js';

/** A file, the files of a folder, or those that a pattern names below one. `base` is the folder as the user named it. */
export type FileSource =
  | { readonly kind: 'file'; readonly base: string; readonly name: string }
  | {
      readonly kind: 'folder' | 'pattern';
      readonly base: string;
      readonly accepts: (path: string) => boolean;
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
  context: CommandContext,
  accepts: (path: string) => boolean = isData,
): Promise<Source> {
  const path = resolve(context.workingDirectory, input);
  const found = await stat(path).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(reasonOf(error))) return undefined;
    throw cannotRead([input, reasonOf(error)], error);
  });
  if (found === undefined) return patternOf(input) ?? fileOf(input);
  if (found.isDirectory()) return { kind: 'folder', base: input, accepts };
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
  { workingDirectory }: CommandContext,
): AsyncGenerator<WalkedFolder> {
  const { base } = source;
  if (source.kind === 'file') return yield { path: '', names: [source.name] };
  try {
    yield* walkFolder(resolve(workingDirectory, base), source.accepts, skipsFolder);
  } catch (error) {
    throw cannotRead([base, reasonOf(error)], error);
  }
}

/** Files that hold a report as data or as a document. */
const REPORT_FILE = /\.(?:ya?ml|json|xlsx|txt|md|docx?|wps|odt|rtf|pdf|ofd|html?|mht(?:ml)?)$/iu;

/** Whether a file of a folder may be a report, in whatever form. */
export function isReportFile(path: string): boolean {
  return REPORT_FILE.test(path) && !isManifestName(basename(path));
}

/** Whether a file of a folder holds a report as data. */
export function isData(path: string): boolean {
  return DATA_FILE.test(path) && !isManifestName(basename(path));
}

function patternOf(input: string): FileSource | undefined {
  const { isGlob, base, glob } = picomatch.scan(input.replaceAll('\\', '/'));
  if (!isGlob) return undefined;
  const accepts = picomatch(glob, { nocase: process.platform === 'win32' });
  return { kind: 'pattern', base: base === '' ? '.' : base, accepts };
}

function fileOf(input: string): FileSource {
  return { kind: 'file', base: dirname(input), name: basename(input) };
}
