import { parentPort } from 'node:worker_threads';
import { answerOf, type GuardAnswer } from './guard-protocol.js';
import { type ReadingTask, readHere } from './readings.js';

const port = parentPort;

/** What a thread of its own does: reads one document after another, and answers each. */
port?.on('message', async (task: ReadingTask) => {
  const answer = await readHere(task).then(
    (reading): GuardAnswer => ({ outcome: 'read', reading }),
    (error: unknown) => answerOf(error),
  );
  port.postMessage(answer);
});
