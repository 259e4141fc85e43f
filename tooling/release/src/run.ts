import { spawnSync } from 'node:child_process';

/** What a program said, and whether it ended well. */
export interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program to its end. `env` replaces the whole environment. */
export function run(
  program: string,
  words: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}

/** The same, for what must not fail. @throws Error with what the program said */
export function mustRun(...call: Parameters<typeof run>): string {
  const { ok, output } = run(...call);
  if (!ok) throw new Error(`${call[0]} ${call[1].join(' ')}\n${output}`);
  return output;
}
