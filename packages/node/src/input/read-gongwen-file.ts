import type { OpenedGongwen } from '@xxgk/gongwen';
import { readGuarded } from '../guard/read-guarded.js';
import type { LocalContext } from '../process/local-context.js';
import { readInputBytes } from './read-input.js';

/** Reads an official document of any kind from a file. @throws XxgkError `input-unreadable` when it cannot be read */
export async function readGongwenFile(path: string, context: LocalContext): Promise<OpenedGongwen> {
  return readGuarded('gongwen', { bytes: await readInputBytes(path, context), name: path }, context);
}
