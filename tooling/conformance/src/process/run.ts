import { execFile } from 'node:child_process';
import { basename, isAbsolute } from 'node:path';

export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeoutSeconds?: number;
}

/**
 * Runs a program to its end and gives back what it printed, whatever its exit code.
 * @throws where the program cannot be started or takes longer than its time
 */
export function run(
  command: string,
  commandArguments: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', ...options.environment };
  const settings = {
    env,
    encoding: 'utf8' as const,
    maxBuffer: 2 ** 29,
    timeout: (options.timeoutSeconds ?? 300) * 1000,
  };
  return new Promise((resolve, reject) => {
    execFile(command, commandArguments, settings, (error, stdout, stderr) => {
      if (!error) resolve({ code: 0, stdout, stderr });
      else if (error.killed) reject(new Error(`${command} was stopped after ${settings.timeout / 1000} s`));
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr });
      else reject(error);
    });
  });
}

/** What a program printed. @throws with its last words where its exit code is not 0 */
export async function outputOf(
  command: string,
  commandArguments: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const { code, stdout, stderr } = await run(command, commandArguments, options);
  if (code === 0) return stdout;
  throw new Error(
    `${command} ended with ${code}: ${shortenPaths(lastLines(stderr || stdout), commandArguments)}`,
  );
}

/** Text without the folders of the paths that a program was given: reports must not tell where they were made. Pure. */
export function shortenPaths(text: string, commandArguments: readonly string[]): string {
  return commandArguments
    .filter(isAbsolute)
    .reduce((shortened, path) => shortened.replaceAll(path, basename(path)), text);
}

export function lastLines(text: string, count = 3): string {
  return text.trim().split('\n').slice(-count).join(' | ');
}
