import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defineError, type XxgkError } from '@xxgk/document';
import { readSource } from '@xxgk/pipeline';
import type { ReadResult } from '@xxgk/readers';
import { readLimits } from '@xxgk/sources';
import type { CommandContext } from '../process/environment.js';
import { reasonOf } from '../process/failure.js';
import { cannotRead, noSuchFile } from './unreadable.js';

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
export async function readInput(path: string, context: CommandContext): Promise<ReadResult> {
  const bytes = await readInputBytes(path, context);
  return readSource({ kind: 'file', bytes, name: path }, context.language);
}

/**
 * The bytes of a file that may be a report; one that is too large is not even opened.
 * @throws XxgkError `input-unreadable`
 */
export async function readInputBytes(
  path: string,
  { workingDirectory }: CommandContext,
): Promise<Uint8Array> {
  const file = resolve(workingDirectory, path);
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
