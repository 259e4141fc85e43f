import { parentPort } from 'node:worker_threads';

/** Does what the name of the document says. */
parentPort.on('message', ({ name }) => {
  if (name === 'loops') while (true);
  if (name === 'exits') process.exit(7);
  if (name === 'throws') throw new Error('thrown');
  const kept = [];
  if (name === 'hoards') while (true) kept.push(new Array(100_000).fill(name));
  if (name === 'buffers') while (true) kept.push(new Uint8Array(8 * 1024 * 1024).fill(1));
  if (name === 'fails') parentPort.postMessage({ outcome: 'failed', reason: 'TypeError: x' });
  else if (name !== 'waits') parentPort.postMessage({ outcome: 'read', reading: name });
});
