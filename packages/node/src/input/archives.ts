import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defineError } from '@xxgk/document';
import { openFileArchive, readLimits } from '@xxgk/sources';
import type { LocalContext } from '../process/local-context.js';

type FileArchive = ReturnType<typeof openFileArchive>;

/** The archive that was opened last: files of one archive are read one after another. */
export interface OpenArchives {
  last?: { readonly path: string; readonly archive: Promise<FileArchive> };
}

const MEBIBYTE = 1024 * 1024;

const tooLarge = defineError('input-unreadable', {
  'zh-CN': (path: string, megabytes: number) =>
    `无法读取“${path}”：压缩包超过 ${megabytes} MB。请解压后指定所在的目录。`,
  en: (path, megabytes) =>
    `Cannot read "${path}": the archive is larger than ${megabytes} MB. Unpack it and name the folder.`,
});

const INSIDE = /^(.+?\.zip)[/\\](.+)$/iu;

/** Whether a name is that of an archive of files. */
export function isArchiveName(name: string): boolean {
  return /\.zip$/iu.test(name);
}

/**
 * Opens an archive; the one before is let go. @throws XxgkError `input-unreadable`, or the error of the file system
 */
export function openArchive(path: string, context: LocalContext): Promise<FileArchive> {
  const { archives = {}, workingDirectory } = context;
  const file = resolve(workingDirectory, path);
  if (archives.last?.path !== file) archives.last = { path: file, archive: openFile(file, path) };
  return archives.last.archive;
}

async function openFile(file: string, name: string): Promise<FileArchive> {
  const { size } = await stat(file);
  if (size > readLimits.archiveBytes) throw tooLarge([name, readLimits.archiveBytes / MEBIBYTE]);
  return openFileArchive(await readFile(file), name);
}

/** Bytes of a file inside an archive, `各局.zip/甲局.docx`; `undefined` where the path leads to none. @throws XxgkError */
export async function archivedBytes(path: string, context: LocalContext): Promise<Uint8Array | undefined> {
  const [, archive, inside] = INSIDE.exec(path) ?? [];
  if (archive === undefined || inside === undefined) return undefined;
  const found = await stat(resolve(context.workingDirectory, archive)).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  return (await openArchive(archive, context)).read(inside.replaceAll('\\', '/'));
}

/** The files of an archive, folder by folder, in the order of their names. @throws XxgkError `input-unreadable` */
export async function archivedFolders(
  path: string,
  accepts: (path: string) => boolean,
  context: LocalContext,
): Promise<readonly { readonly path: string; readonly names: readonly string[] }[]> {
  const folders = new Map<string, string[]>();
  const { paths } = await openArchive(path, context);
  for (const file of paths.filter(accepts).toSorted((a, b) => (a < b ? -1 : 1))) {
    const at = file.lastIndexOf('/');
    const folder = at < 0 ? '' : file.slice(0, at);
    folders.set(folder, [...(folders.get(folder) ?? []), file.slice(at + 1)]);
  }
  return [...folders].map(([folder, names]) => ({ path: folder, names }));
}
