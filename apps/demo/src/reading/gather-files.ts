import type { Language } from '@xxgk/document';
import type { NamedBytes } from './files-protocol.js';
import { unpackFile } from './open-file.js';

/** Endings of what may hold a report. */
const READABLE = /\.(?:docx?|wps|odt|rtf|html?|mht|pdf|ofd|txt|md|xlsx|json|ya?ml)$/iu;
/** Left behind by systems and by programs that have a file open. */
const NO_FILE = /(?:^|\/)(?:__MACOSX\/|\.|~\$)/u;

/** Files to read, and names of those that are none or could not be unpacked. */
export interface Gathered {
  readonly files: readonly NamedBytes[];
  readonly leftOut: readonly string[];
}

/** All files that were chosen or dropped and may hold a report, those of folders and archives among them, each by its path. */
export async function gatherFiles(chosen: readonly File[], language: Language): Promise<Gathered> {
  const { files, leftOut } = await allFiles(chosen, language);
  return {
    files: files.filter(({ name }) => READABLE.test(name)),
    leftOut: [...leftOut, ...files.filter(({ name }) => !READABLE.test(name)).map(({ name }) => name)],
  };
}

/** All files that were chosen or dropped, whatever they hold. */
export async function allFiles(chosen: readonly File[], language: Language): Promise<Gathered> {
  const gathered = await Promise.all(chosen.map((file) => filesOf(file, language)));
  return {
    files: gathered.flatMap((one) => one.files).filter(({ name }) => !NO_FILE.test(name)),
    leftOut: gathered.flatMap(({ leftOut }) => leftOut),
  };
}

async function filesOf(file: File, language: Language): Promise<Gathered> {
  const name = file.webkitRelativePath || file.name;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.zip$/iu.test(name)) return { files: [{ name, bytes }], leftOut: [] };
  const unpacked = await unpackFile(bytes, name, language);
  return unpacked.outcome === 'failed' ? { files: [], leftOut: [name] } : unpacked;
}

/** The files of what was dropped, those of folders among them. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  // Entries are there only until the event is over: they are taken before anything is waited for.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...files];
  return (await Promise.all(entries.map(filesBelow))).flat();
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const below: FileSystemEntry[] = [];
  // A reader gives some at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    below.push(...some);
  }
  return (await Promise.all(below.map(filesBelow))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
