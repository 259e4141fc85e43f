import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ReadResult, readReport } from '@xxgk/readers';
import type { CommandContext } from './environment.js';
import { ExitCode } from './exit-codes.js';
import { Failure, reasonOf } from './failure.js';

/** Reads a report from a file. @throws Failure (environment) when the file cannot be read or is no report file. */
export async function readInput(path: string, context: CommandContext): Promise<ReadResult> {
  const bytes = await readBytes(path, context);
  return readReport(bytes, path, { language: context.language });
}

async function readBytes(path: string, { workingDirectory, messages }: CommandContext): Promise<Uint8Array> {
  try {
    return await readFile(resolve(workingDirectory, path));
  } catch (error) {
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
