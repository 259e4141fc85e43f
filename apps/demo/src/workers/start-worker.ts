import { embeddedScript, isEmbedded } from '../embedded/embedded.js';
import address from '../worker.ts?worker&url';

/** What a worker is started for. */
export type WorkerRole = 'read' | 'prepare' | 'make' | 'verify';

/**
 * Starts a worker under the page's own security policy. A worker that is loaded from an address follows the policy of
 * that address alone, which a static server does not give; one that is written here, and only imports, follows ours.
 */
export function startWorker(role: WorkerRole): Worker {
  if (isEmbedded(address)) return fromHere(embeddedScript(address), { type: 'classic', name: role });
  const code = `import ${JSON.stringify(new URL(address, location.href).href)};`;
  return fromHere(new Blob([code], { type: 'text/javascript' }), { type: 'module', name: role });
}

function fromHere(code: Blob, options: WorkerOptions): Worker {
  const local = URL.createObjectURL(code);
  const worker = new Worker(local, options);
  worker.addEventListener('message', () => URL.revokeObjectURL(local), { once: true });
  return worker;
}
