import { defineError } from '@xxgk/document';
import { reasonOf } from '../process/failure.js';
import { writeWhole } from './write-whole.js';

const cannotWrite = defineError('output-unwritable', {
  'zh-CN': (path: string, reason: string) =>
    `无法写入“${path}”（${reason}）。请核对目录权限和磁盘空间，或用 -o 指定其他目录。`,
  en: (path, reason) =>
    `Cannot write "${path}" (${reason}). Check permissions and disk space, or choose another folder by -o.`,
});

/** What to do with an error of the file system at a path: `.catch(unwritable(path))`. @throws XxgkError `output-unwritable` */
export function unwritable(path: string): (error: unknown) => never {
  return (error) => {
    throw cannotWrite([path, reasonOf(error)], error);
  };
}

const alreadyThere = defineError('output-unwritable', {
  'zh-CN': (path: string) =>
    `“${path}”已存在且内容不同，没有覆盖。如需覆盖请加 --force，或用 -o 指定其他目录。`,
  en: (path) =>
    `"${path}" exists with other content and was kept. Use --force to overwrite or -o for another folder.`,
});

/**
 * Writes a file of the user whole or not at all. A file with the same bytes is left alone; one with other bytes is only
 * replaced with `force`. `temporaryEnding` distinguishes temporary files that a kill may leave from those of other runs.
 * @throws XxgkError `output-unwritable` when the file exists or cannot be written.
 */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  force: boolean,
  temporaryEnding?: string,
): Promise<'written' | 'unchanged'> {
  const outcome = await writeWhole(path, bytes, force, temporaryEnding).catch(unwritable(path));
  if (outcome === 'exists') throw alreadyThere([path]);
  return outcome;
}
