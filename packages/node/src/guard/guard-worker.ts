import { parentPort } from 'node:worker_threads';
import { isLostByPdfjs } from '@xxgk/sources';
import { answerOf, type GuardAnswer } from './guard-protocol.js';
import { type ReadingTask, readHere } from './readings.js';

const port = parentPort;

// Others end the thread, which the guard tells.
process.on('unhandledRejection', (reason) => {
  if (!isLostByPdfjs(reason)) throw reason;
});

/** What a thread of its own does: reads one document after another, and answers each. */
port?.on('message', async (task: ReadingTask) => {
  const answer = await readHere(task).then(
    (reading): GuardAnswer => ({ outcome: 'read', reading }),
    (error: unknown) => answerOf(error),
  );
  port.postMessage(answer);
});
