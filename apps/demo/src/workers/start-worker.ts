import { embeddedScript, isEmbedded } from '../embedded/embedded.js';

/**
 * Starts a worker under the page's own security policy. A worker that is loaded from an address follows the policy of
 * that address alone, which a static server does not give; one that is written here, and only imports, follows ours.
 */
export function startWorker(address: string): Worker {
  if (isEmbedded(address)) return fromHere(embeddedScript(address), 'classic');
  const code = `import ${JSON.stringify(new URL(address, location.href).href)};`;
  return fromHere(new Blob([code], { type: 'text/javascript' }), 'module');
}

function fromHere(code: Blob, type: WorkerType): Worker {
  const local = URL.createObjectURL(code);
  const worker = new Worker(local, { type });
  worker.addEventListener('message', () => URL.revokeObjectURL(local), { once: true });
  return worker;
}
