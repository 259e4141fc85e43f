import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defineError, type ErrorDefinition, type XxgkError } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import type { ReadResult } from '@xxgk/readers';
import { readLimits } from '@xxgk/sources';
import { readGuarded } from '../guard/read-guarded.js';
import type { LocalContext } from '../process/local-context.js';
import { reasonOf } from '../process/reason-of.js';
import { archivedBytes } from './archives.js';

export const noSuchFile = defineError('input-unreadable', {
  'zh-CN': (path: string) => `找不到文件“${path}”。请核对路径。`,
  en: (path) => `There is no file "${path}". Check the path.`,
});

/** For a file or folder that the system refuses; `reason` is its code. */
export const cannotRead = defineError('input-unreadable', {
  'zh-CN': (path: string, reason: string) => `无法读取“${path}”（${reason}）。请核对文件权限。`,
  en: (path, reason) => `Cannot read "${path}" (${reason}). Check its permissions.`,
});

const MEBIBYTE = 1024 * 1024;

const tooLarge = defineError('input-unreadable', {
  'zh-CN': (path: string, megabytes: number) =>
    `无法读取“${path}”：文件超过 ${megabytes} MB，年度报告不会这么大。请核对文件是否选对，或删去其中的图片后重试。`,
  en: (path, megabytes) =>
    `Cannot read "${path}": it is larger than ${megabytes} MB. Check that it is the right file, or remove its pictures.`,
});

const isDirectory = defineError('input-unreadable', {
  'zh-CN': (path: string) => `“${path}”是目录，不是文件。请指定其中的报告文件。`,
  en: (path) => `"${path}" is a folder. Name the report file in it.`,
});

/** Reads a report from a file. @throws XxgkError `input-unreadable` when it cannot be read or is no report file */
export async function readInput(path: string, context: LocalContext): Promise<ReadResult> {
  const bytes = await readInputBytes(path, context);
  return readGuarded('report', { bytes, name: path }, context);
}

/** Reads a report where only a report will do. @throws XxgkError, for a file with errors that of `faulty` */
export async function readInputReport(
  path: string,
  faulty: ErrorDefinition<[path: string]>,
  context: LocalContext,
): Promise<Report> {
  const read = await readInput(path, context);
  if (read.ok) return read.report;
  throw faulty([path]);
}

/**
 * The bytes of a file that may be a report, also of one inside an archive (`各局.zip/甲局.docx`); one that is too large is not even opened.
 * @throws XxgkError `input-unreadable`
 */
export async function readInputBytes(path: string, context: LocalContext): Promise<Uint8Array> {
  const archived = await archivedBytes(path, context);
  if (archived !== undefined) return archived;
  const file = resolve(context.workingDirectory, path);
  const refused = (error: unknown): never => {
    throw unreadable(path, error);
  };
  const { size } = await stat(file).catch(refused);
  if (size > readLimits.fileBytes) throw tooLarge([path, readLimits.fileBytes / MEBIBYTE]);
  return readFile(file).catch(refused);
}

function unreadable(path: string, cause: unknown): XxgkError {
  const reason = reasonOf(cause);
  if (reason === 'ENOENT') return noSuchFile([path], cause);
  return reason === 'EISDIR' ? isDirectory([path], cause) : cannotRead([path, reason], cause);
}
