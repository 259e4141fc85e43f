import { fork } from 'node:child_process';
import { source } from './paths.mjs';

/**
 * Starts a contestant. `run` makes a document in its process; only one may be under way.
 * @param {string} id
 * @param {string} template
 */
export async function startRunner(id, template) {
  const child = fork(source('runner.mjs'), [id, template], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const answer = () =>
    new Promise((resolve, reject) => {
      const failed = (/** @type {number | null} */ code) => reject(new Error(`${id} ended with ${code}`));
      child.once('exit', failed);
      child.once('message', (message) => {
        child.off('exit', failed);
        if (message.error === undefined) resolve(message);
        else reject(new Error(`${id}: ${message.error}`));
      });
    });
  await answer();
  return {
    /** @param {any} job @param {boolean} keep the bytes are wanted too */
    run: (job, keep = false) => {
      child.send({ job, keep });
      return answer();
    },
    stop: () => child.kill(),
  };
}
