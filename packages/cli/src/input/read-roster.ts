import { readText } from '@xxgk/readers';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';
import { readInputBytes } from './read-input.js';

/**
 * Names of organs: one a line, in any encoding that reports may have; blank lines and what follows # are passed over.
 * @throws Failure (environment) for a file that cannot be read, and for one whose names are broken
 */
export async function readRoster(path: string, context: CommandContext): Promise<readonly string[]> {
  const { language, messages } = context;
  const text = readText(await readInputBytes(path, context), path, { language });
  if (text.includes('\uFFFD')) throw new Failure(ExitCode.environment, messages.brokenRoster(path));
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '');
}
