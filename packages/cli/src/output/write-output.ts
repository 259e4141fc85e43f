import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure, reasonOf } from '../process/failure.js';
import { writeWhole } from './write-whole.js';

/**
 * Writes a file of the user whole or not at all. A file with the same bytes is left alone; one with other bytes is only
 * replaced with `force`. `temporaryEnding` tells temporary files that a kill may leave from those of other runs.
 * @throws Failure (environment) when the file exists or cannot be written.
 */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  force: boolean,
  { messages }: CommandContext,
  temporaryEnding?: string,
): Promise<'written' | 'unchanged'> {
  const outcome = await writeWhole(path, bytes, force, temporaryEnding).catch((error: unknown) => {
    throw new Failure(ExitCode.environment, messages.cannotWrite(path, reasonOf(error)), { cause: error });
  });
  if (outcome === 'exists') throw new Failure(ExitCode.environment, messages.exists(path));
  return outcome;
}
