import type { OpenedGongwen } from '@xxgk/gongwen';
import { readGuarded } from '../guard/read-guarded.js';
import type { CommandContext } from '../process/environment.js';
import { readInputBytes } from './read-input.js';

/** Reads an official document of any kind from a file. @throws XxgkError `input-unreadable` when it cannot be read */
export async function readGongwenFile(path: string, context: CommandContext): Promise<OpenedGongwen> {
  return readGuarded('gongwen', { bytes: await readInputBytes(path, context), name: path }, context);
}

/** Whether a text is an official document of another kind: Markdown with its elements at the head. */
export function isGongwenText(path: string, text: string | undefined): boolean {
  return /\.(?:md|markdown)$/iu.test(path) && /^\uFEFF?---[ \t]*\r?\n/u.test(text ?? '');
}
