import type { BatchMessages } from '../messages/batch-messages.js';
import type { CommandContext } from '../process/environment.js';
import type { BatchEntry } from './batch-entry.js';

/** Tells how far a batch is: a line that renews itself on a terminal, else a line for each input. */
export interface Progress {
  readonly done: (input: string, entry: BatchEntry | 'kept') => void;
  readonly end: () => void;
}

/** The pace is that of the last stretch of time, so that it forgets what was kept from an earlier run. */
const STRETCH_MS = 20_000;
const RENEWAL_MS = 100;
const BAR_WIDTH = 24;

/** What the line of progress tells. */
export interface Pace {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Reports in a second. */
  readonly rate: number;
  readonly secondsLeft: number | undefined;
}

export function startProgress(
  total: number,
  { err, messages, showProgress }: CommandContext,
  now: () => number = () => performance.now(),
): Progress {
  const words = messages.batch;
  const samples: { readonly at: number; readonly done: number }[] = [{ at: now(), done: 0 }];
  let shownAt = Number.NEGATIVE_INFINITY;
  let [done, failed] = [0, 0];
  const show = (): void => {
    const at = now();
    if (showProgress === undefined || (at - shownAt < RENEWAL_MS && done < total)) return;
    shownAt = at;
    samples.push({ at, done });
    while (samples.length > 2 && at - (samples[0]?.at ?? at) > STRETCH_MS) samples.shift();
    const [first = { at, done }] = samples;
    const rate = at > first.at ? ((done - first.done) * 1000) / (at - first.at) : 0;
    const secondsLeft = rate > 0 ? (total - done) / rate : undefined;
    showProgress(progressText({ done, total, failed, rate, secondsLeft }, words));
  };
  show();
  return {
    done: (input, entry) => {
      done += 1;
      if (entry !== 'kept') {
        if (entry.status !== 'made') failed += 1;
        if (showProgress === undefined || entry.status !== 'made')
          err(`[${done}/${total}] ${outcomeText(input, entry, words)}`);
      }
      show();
    },
    end: () => showProgress?.(undefined),
  };
}

/** `████░░░░ 123/1000  24.3/s …`: one line. */
export function progressText(pace: Pace, words: BatchMessages): string {
  const { done, total } = pace;
  const filled = total === 0 ? BAR_WIDTH : Math.floor((done / total) * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${words.pace(pace)}`;
}

function outcomeText(input: string, entry: BatchEntry, words: BatchMessages): string {
  const [first = ''] = entry.messages;
  if (entry.status === 'failed') return words.failedInput(input, first);
  if (entry.status === 'faulty') return words.faultyInput(input, entry.findings.errors, first);
  return words.madeInput(input, entry.outputs.length);
}
