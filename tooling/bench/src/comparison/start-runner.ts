import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Job } from './job.js';

const PROGRAM = fileURLToPath(new URL('runner.js', import.meta.url));

/** What a runner is asked for; its bytes are kept where they are wanted. */
export interface Order {
  readonly job: Job;
  readonly isKept: boolean;
}

/** A document that was made: milliseconds, mebibytes, and the bytes as base64 where they were wanted. */
export interface MadeDocument {
  readonly ms: number;
  readonly cpu: number;
  readonly memory: number;
  readonly bytes: string;
}

/** What a runner says. */
export type Answer = 'ready' | MadeDocument | { readonly error: string };

/** A contestant in a process of its own. Only one document may be under way. */
export interface Runner {
  readonly run: (job: Job, isKept?: boolean) => Promise<MadeDocument>;
  readonly stop: () => void;
}

/** Starts a contestant. */
export async function startRunner(id: string, template: string): Promise<Runner> {
  const child = fork(PROGRAM, [id, template], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const answer = (): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const failed = (code: number | null): void => reject(new Error(`${id} ended with ${code}`));
      child.once('exit', failed);
      child.once('message', (message: Answer) => {
        child.off('exit', failed);
        resolve(message);
      });
    });
  await answer();
  return {
    run: async (job, isKept = false) => {
      child.send({ job, isKept } satisfies Order);
      const made = await answer();
      if (made === 'ready' || 'error' in made)
        throw new Error(`${id}: ${made === 'ready' ? made : made.error}`);
      return made;
    },
    stop: () => child.kill(),
  };
}
