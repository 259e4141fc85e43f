import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ReadResult, readLimits, readReportFile } from '@xxgk/readers';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure, reasonOf } from '../process/failure.js';

const MEBIBYTE = 1024 * 1024;

/** Reads a report from a file; one that is too large is not even opened. @throws Failure (environment) when the file cannot be read or is no report file. */
export async function readInput(path: string, context: CommandContext): Promise<ReadResult> {
  const bytes = await readInputBytes(path, context);
  return readReportFile(bytes, path, { language: context.language });
}

/** The bytes of a file that may be a report. @throws Failure (environment) when it cannot be read or is too large. */
export async function readInputBytes(
  path: string,
  { workingDirectory, messages }: CommandContext,
): Promise<Uint8Array> {
  try {
    const file = resolve(workingDirectory, path);
    if ((await stat(file)).size > readLimits.fileBytes)
      throw new Failure(ExitCode.environment, messages.tooLarge(path, readLimits.fileBytes / MEBIBYTE));
    return await readFile(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = reasonOf(error);
    const message =
      reason === 'ENOENT'
        ? messages.noSuchFile(path)
        : reason === 'EISDIR'
          ? messages.isDirectory(path)
          : messages.cannotRead(path, reason);
    throw new Failure(ExitCode.environment, message, { cause: error });
  }
}
