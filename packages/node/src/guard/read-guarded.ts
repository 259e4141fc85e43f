import { once } from '@xxgk/document';
import { isCountedData } from '@xxgk/sources';
import type { LocalContext } from '../process/local-context.js';
import { type Readings, type ReadingTask, readHere } from './readings.js';

/** Reads a document within limits of memory and time. @throws XxgkError `input-unreadable` */
export type Guard = (task: ReadingTask) => Promise<unknown>;

/**
 * A guard whose threads are loaded and started when there is a document for them: a further one while those before are
 * at work. `share`: threads of this process that read at a time, in all its guards.
 */
export function createGuard(share = 1, threads = 1): Guard {
  const pool = Array.from({ length: threads }, () => ({
    waiting: 0,
    thread: once(async () => {
      const { GuardThread } = await import('./guard-thread.js');
      return new GuardThread({ share });
    }),
  }));
  return async (task) => {
    const least = Math.min(...pool.map(({ waiting }) => waiting));
    const free = pool.find(({ waiting }) => waiting === least);
    if (free === undefined) throw new RangeError('a guard has a thread');
    free.waiting += 1;
    try {
      return await (await free.thread()).read(task);
    } finally {
      free.waiting -= 1;
    }
  };
}

/**
 * Reads a document of unknown origin in a thread of its own, within limits of memory and time: whatever it does to its
 * reader, the program goes on. Small data were counted and are read here, as is all where there is no guard.
 * @throws XxgkError `input-unreadable`
 */
export async function readGuarded<Kind extends keyof Readings>(
  kind: Kind,
  file: { readonly bytes: Uint8Array; readonly name: string },
  { guard, language }: LocalContext,
): Promise<Readings[Kind]> {
  const task = { kind, ...file, language };
  if (guard === undefined || isCountedData(file.bytes)) return readHere(task);
  return (await guard(task)) as Readings[Kind];
}
