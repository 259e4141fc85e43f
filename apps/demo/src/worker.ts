import './floor/add-missing.js';
import type { WorkerRole } from './workers/start-worker.js';

type Answer = (event: MessageEvent) => Promise<unknown>;

/** What a worker does, loaded when one is started for it. */
const ROLES: Readonly<Record<WorkerRole, () => Promise<Answer>>> = {
  read: async () => (await import('./reading/files-worker.js')).filesWorker(),
  prepare: async () => (await import('./preparing/prepare-worker.js')).prepareWorker(),
  make: async () => (await import('./hand-in/make-worker.js')).makeWorker(),
  verify: async () => (await import('./verify/verify-worker.js')).verifyWorker(),
};

/**
 * The script of every worker: its name says which it is. One script, because workers share no code once they are built,
 * and readers, writers and measures of fonts would else be there as often as there are workers.
 */
self.onmessage = start(self.name);

function start(name: string): Answer {
  const role = (Object.keys(ROLES) as WorkerRole[]).find((known) => known === name);
  if (role === undefined) throw new Error(`${name}: no worker does this`);
  // Messages wait for it in their order.
  const answer = ROLES[role]();
  return async (event) => (await answer)(event);
}
