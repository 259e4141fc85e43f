import { defineError, words } from '@xxgk/document';
import { reasonOf } from '../process/reason-of.js';
import { writeWhole } from './write-whole.js';

interface Reason {
  readonly what: string;
  readonly remedy: string;
}

/** What the codes of file systems mean, and what to do. */
const reasons = words<Readonly<Record<string, Reason>>>({
  'zh-CN': {
    ENOSPC: { what: '磁盘空间不足', remedy: '请清理出磁盘空间' },
    EDQUOT: { what: '超出磁盘配额', remedy: '请清理出磁盘空间' },
    EROFS: { what: '所在的磁盘是只读的', remedy: '请换到可以写入的磁盘' },
    EACCES: { what: '没有写入权限', remedy: '请核对目录权限' },
    EPERM: { what: '没有写入权限', remedy: '请核对目录权限' },
    ENOENT: { what: '目录不存在，也无法建立', remedy: '请核对路径，如盘符、网络驱动器是否还在' },
    ENOTDIR: { what: '路径中有一段是文件，不是目录', remedy: '请核对路径' },
    ENAMETOOLONG: { what: '路径太长', remedy: '请换到路径较短的目录' },
    EISDIR: { what: '同名的目录已存在', remedy: '请移走该目录' },
    EBUSY: { what: '文件正被其他程序使用', remedy: '请关闭打开该文件的程序' },
  },
  en: {
    ENOSPC: { what: 'the disk is full', remedy: 'Make room' },
    EDQUOT: { what: 'the disk quota is used up', remedy: 'Make room' },
    EROFS: { what: 'the disk is read-only', remedy: 'Choose one that can be written to' },
    EACCES: { what: 'there is no permission to write', remedy: 'Check the permissions of the folder' },
    EPERM: { what: 'there is no permission to write', remedy: 'Check the permissions of the folder' },
    ENOENT: {
      what: 'the folder is not there and cannot be made',
      remedy: 'Check the path, as of a drive that is gone',
    },
    ENOTDIR: { what: 'a part of the path is a file', remedy: 'Check the path' },
    ENAMETOOLONG: { what: 'the path is too long', remedy: 'Choose a folder with a shorter path' },
    EISDIR: { what: 'a folder has this name', remedy: 'Move the folder' },
    EBUSY: { what: 'another program uses the file', remedy: 'Close that program' },
  },
});

const cannotWrite = defineError('output-unwritable', {
  'zh-CN': (path: string, code: string) => {
    const { what, remedy } = reasons('zh-CN')[code] ?? {
      what: '写入失败',
      remedy: '请核对目录权限和磁盘空间',
    };
    return `无法写入“${path}”：${what}（${code}）。${remedy}，或用 -o 指定其他目录。`;
  },
  en: (path, code) => {
    const { what, remedy } = reasons('en')[code] ?? {
      what: 'writing failed',
      remedy: 'Check permissions and disk space',
    };
    return `Cannot write "${path}": ${what} (${code}). ${remedy}, or choose another folder by -o.`;
  },
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
