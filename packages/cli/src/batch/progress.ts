import { type Language, words } from '@xxgk/document';
import type { CommandContext } from '../process/environment.js';
import type { BatchEntry } from './batch-entry.js';
import { clock } from './clock.js';

/** Shows how far a batch is: a line that renews itself on a terminal, else a line for each input. */
export interface Progress {
  readonly done: (input: string, entry: BatchEntry | 'kept') => void;
  readonly end: () => void;
}

/** The pace is that of the last stretch of time, so that it forgets what was kept from an earlier run. */
const STRETCH_MS = 20_000;
const RENEWAL_MS = 100;
const BAR_WIDTH = 24;

/** What the line of progress shows. */
interface Pace {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Reports in a second. */
  readonly rate: number;
  readonly secondsLeft: number | undefined;
}

const text = words({
  'zh-CN': {
    pace: ({ done, total, failed, rate, secondsLeft }: Pace) =>
      `${done}/${total}  ${rate.toFixed(1)} 份/秒  ${secondsLeft === undefined ? '' : `还需 ${clock(secondsLeft)}`}${failed === 0 ? '' : `  有问题 ${failed}`}`,
    made: (input: string, files: number) => `${input}：已生成 ${files} 个文件`,
    faulty: (input: string, errors: number, first: string) =>
      `${input}：有 ${errors} 处错误，文件仅供核对。例如：${first}`,
    failed: (input: string, reason: string) => `${input}：没有生成。${reason}`,
  },
  en: {
    pace: ({ done, total, failed, rate, secondsLeft }) =>
      `${done}/${total}  ${rate.toFixed(1)}/s  ${secondsLeft === undefined ? '' : `${clock(secondsLeft)} left`}${failed === 0 ? '' : `  ${failed} with problems`}`,
    made: (input, files) => `${input}: ${files} files`,
    faulty: (input, errors, first) => `${input}: ${errors} errors, the files are drafts. First: ${first}`,
    failed: (input, reason) => `${input}: not made. ${reason}`,
  },
});

export function startProgress(
  total: number,
  { err, language, showProgress }: CommandContext,
  now: () => number = () => performance.now(),
): Progress {
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
    showProgress(progressText({ done, total, failed, rate, secondsLeft }, language));
  };
  show();
  return {
    done: (input, entry) => {
      done += 1;
      if (entry !== 'kept') {
        if (entry.status !== 'made') failed += 1;
        if (showProgress === undefined || entry.status !== 'made')
          err(`[${done}/${total}] ${outcomeText(input, entry, language)}`);
      }
      show();
    },
    end: () => showProgress?.(undefined),
  };
}

/** `████░░░░ 123/1000  24.3/s …`: one line. */
function progressText(pace: Pace, language: Language): string {
  const { done, total } = pace;
  const filled = total === 0 ? BAR_WIDTH : Math.floor((done / total) * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${text(language).pace(pace)}`;
}

function outcomeText(input: string, entry: BatchEntry, language: Language): string {
  const { made, faulty, failed } = text(language);
  const [first = ''] = entry.messages;
  if (entry.status === 'failed') return failed(input, first);
  if (entry.status === 'faulty') return faulty(input, entry.findings.errors, first);
  return made(input, entry.outputs.length);
}
