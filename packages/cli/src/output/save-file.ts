import { resolve } from 'node:path';
import { defineError, words } from '@xxgk/document';
import { writeFiles } from '@xxgk/node';
import type { CommandContext } from '../process/environment.js';

const text = words({
  'zh-CN': {
    written: (path: string, kilobytes: number) => `已生成 ${path}（${kilobytes} KB）`,
    unchanged: (path: string) => `内容未变，保留 ${path}`,
  },
  en: {
    written: (path, kilobytes) => `made ${path} (${kilobytes} KB)`,
    unchanged: (path) => `unchanged ${path}`,
  },
});

/** The last line of a command that made no file. */
export const nothingWritten = words({ 'zh-CN': '没有生成文件。', en: 'No file was made.' });

const sameOutput = defineError('output-unwritable', {
  'zh-CN': (path: string, first: string) =>
    `输出文件“${path}”与“${first}”的输出同名，没有写入。请修改其中一份报告的标题，或分别输出到不同目录。`,
  en: (path, first) =>
    `The output "${path}" has the name of the output of "${first}" and was not written. Change a title or use another folder.`,
});

type FileToSave = Parameters<typeof writeFiles>[0][number];

/** Writes a file of the user as `writeFiles` does, and prints its path. @throws XxgkError `output-unwritable` */
export function saveFile(
  file: FileToSave,
  options: { readonly force?: boolean },
  context: CommandContext,
): Promise<void> {
  return saveAll([file], options, context);
}

/** Writes files that belong together as `writeFiles` does, and prints their paths. @throws XxgkError `output-unwritable` */
async function saveAll(
  files: readonly FileToSave[],
  options: { readonly force?: boolean },
  context: CommandContext,
): Promise<void> {
  const { written, unchanged } = text(context.language);
  for (const { path, bytes, isUnchanged } of await writeFiles(files, options, context))
    context.out(isUnchanged ? unchanged(path) : written(path, Math.ceil(bytes / 1024)));
}

/** Prints a text, or writes it to the file that the user names. @throws XxgkError `output-unwritable` */
export async function printOrSave(
  text: string,
  options: { readonly outFile?: string; readonly force?: boolean },
  context: CommandContext,
): Promise<void> {
  if (options.outFile === undefined) context.out(text);
  else await saveFile({ path: options.outFile, content: `${text}\n` }, options, context);
}

/** Input that each path of one run came from. */
export type OutputOwners = Map<string, string>;

/**
 * Saves the files of one of several inputs, unless one has the name of another input's file.
 * @throws XxgkError `output-unwritable`, before anything is written where names clash
 */
export async function saveFilesOf(
  input: string,
  files: readonly FileToSave[],
  owners: OutputOwners,
  options: { readonly force?: boolean },
  context: CommandContext,
): Promise<void> {
  const paths = files.map(({ path }) => resolve(context.workingDirectory, path));
  for (const path of paths) {
    const owner = owners.get(path);
    if (owner !== undefined) throw sameOutput([path, owner]);
  }
  for (const path of paths) owners.set(path, input);
  await saveAll(files, options, context);
}
