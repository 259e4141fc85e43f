import { rosterNames } from '@xxgk/collection';
import { defineError } from '@xxgk/document';
import { decodeText } from '@xxgk/sources';
import type { CommandContext } from '../process/environment.js';
import { readInputBytes } from './read-input.js';

const brokenRoster = defineError('input-unreadable', {
  'zh-CN': (path: string) =>
    `名单“${path}”中有乱码，单位名称无法核对。请用记事本打开，另存为 UTF-8 编码后重试。`,
  en: (path) =>
    `The list "${path}" has broken characters: its names cannot be compared. Save it as UTF-8 text and try again.`,
});

/**
 * Names of organs from a text file in any encoding that reports may have.
 * @throws XxgkError `input-unreadable` for a file that cannot be read, and for one whose names are broken
 */
export async function readRoster(path: string, context: CommandContext): Promise<readonly string[]> {
  const text = decodeText(await readInputBytes(path, context), path);
  if (text.includes('\uFFFD')) throw brokenRoster([path]);
  return rosterNames(text);
}
