import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommandContext } from './environment.js';
import { ExitCode } from './exit-codes.js';
import { Failure, reasonOf } from './failure.js';

/** Names of organs: one a line; blank lines and what follows # are passed over. @throws Failure (environment) */
export async function readRoster(
  path: string,
  { messages, workingDirectory }: CommandContext,
): Promise<readonly string[]> {
  try {
    const text = await readFile(resolve(workingDirectory, path), 'utf8');
    return text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .map((line) => line.replace(/#.*$/, '').trim())
      .filter((line) => line !== '');
  } catch (error) {
    const reason = reasonOf(error);
    const message = reason === 'ENOENT' ? messages.noSuchFile(path) : messages.cannotRead(path, reason);
    throw new Failure(ExitCode.environment, message, { cause: error });
  }
}
