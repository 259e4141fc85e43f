/**
 * Starts a worker under the page's own security policy. A worker that is loaded from an address follows the policy of
 * that address alone, which a static server does not give; one that is written here, and only imports, follows ours.
 */
export function startWorker(address: string): Worker {
  const code = `import ${JSON.stringify(new URL(address, location.href).href)};`;
  const local = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(local, { type: 'module' });
  worker.addEventListener('message', () => URL.revokeObjectURL(local), { once: true });
  return worker;
}
