import { type Language, words } from '@xxgk/document';
import type { BatchCounts, BatchEntry } from '@xxgk/node';
import type { CommandContext } from '../process/environment.js';

/** The pace is that of the last stretch of time, so that it forgets what was kept from an earlier run. */
const STRETCH_MS = 20_000;
const RENEWAL_MS = 100;
const BAR_WIDTH = 24;

/** What the line of progress shows. */
interface Pace {
  readonly done: number;
  readonly total: number;
  readonly problems: number;
  /** Reports in a second. */
  readonly rate: number;
  readonly secondsLeft: number | undefined;
}

const text = words({
  'zh-CN': {
    pace: ({ done, total, problems, rate, secondsLeft }: Pace) =>
      `${done}/${total}  ${rate.toFixed(1)} 份/秒  ${secondsLeft === undefined ? '' : `还需 ${clock(secondsLeft)}`}${problems === 0 ? '' : `  有问题 ${problems}`}`,
    made: (input: string, files: number) => `${input}：已生成 ${files} 个文件`,
    faulty: (input: string, errors: number, first: string) =>
      `${input}：有 ${errors} 处错误，文件仅供核对。例如：${first}`,
    failed: (input: string, reason: string) => `${input}：没有生成。${reason}`,
    summary: ({ summary: { made, faulty, failed, files }, kept }: BatchCounts, seconds: number) =>
      `完成：新做 ${made + faulty - kept} 份，沿用 ${kept} 份，共 ${files} 个文件；其中有错误 ${faulty} 份，没有生成 ${failed} 份。用时 ${clock(seconds)}。`,
  },
  en: {
    pace: ({ done, total, problems, rate, secondsLeft }) =>
      `${done}/${total}  ${rate.toFixed(1)}/s  ${secondsLeft === undefined ? '' : `${clock(secondsLeft)} left`}${problems === 0 ? '' : `  ${problems} with problems`}`,
    made: (input, files) => `${input}: ${files} files`,
    faulty: (input, errors, first) => `${input}: ${errors} errors, the files are drafts. First: ${first}`,
    failed: (input, reason) => `${input}: not made. ${reason}`,
    summary: ({ summary: { made, faulty, failed, files }, kept }, seconds) =>
      `Done: ${made + faulty - kept} made, ${kept} kept, ${files} files; ${faulty} with errors, ${failed} not made. Time ${clock(seconds)}.`,
  },
});

/** Shows what becomes of the inputs of a batch: a line that renews itself on a terminal, else a line for each input. */
export class BatchProgress {
  readonly #total: number;
  readonly #context: CommandContext;
  readonly #now: () => number;
  readonly #start: number;
  readonly #samples: { readonly at: number; readonly done: number }[];
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(total: number, context: CommandContext, now: () => number = () => performance.now()) {
    this.#total = total;
    this.#context = context;
    this.#now = now;
    this.#start = now();
    this.#samples = [{ at: this.#start, done: 0 }];
    this.#show(0, 0);
  }

  /** Tells an input of this run (`isKept`: an earlier run made its files) and how far the batch is. */
  done(entry: BatchEntry, isKept: boolean, { summary, problems }: BatchCounts): void {
    const { err, language, showProgress } = this.#context;
    if (!isKept && (entry.status !== 'made' || showProgress === undefined))
      err(`[${summary.reports}/${this.#total}] ${outcomeText(entry, language)}`);
    this.#show(summary.reports, problems);
  }

  /** Takes the line of progress away. */
  end(): void {
    this.#context.showProgress?.(undefined);
  }

  /** For the end of the run: made are those of this run, drafts among them. */
  sentence(counts: BatchCounts): string {
    return text(this.#context.language).summary(counts, (this.#now() - this.#start) / 1000);
  }

  #show(done: number, problems: number): void {
    const { showProgress, language } = this.#context;
    const [at, total, samples] = [this.#now(), this.#total, this.#samples];
    if (showProgress === undefined || (at - this.#shownAt < RENEWAL_MS && done < total)) return;
    this.#shownAt = at;
    samples.push({ at, done });
    while (samples.length > 2 && at - (samples[0]?.at ?? at) > STRETCH_MS) samples.shift();
    const [first = { at, done }] = samples;
    const rate = at > first.at ? ((done - first.done) * 1000) / (at - first.at) : 0;
    const secondsLeft = rate > 0 ? (total - done) / rate : undefined;
    const filled = total === 0 ? BAR_WIDTH : Math.floor((done / total) * BAR_WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
    const pace = { done, total, problems, rate, secondsLeft };
    showProgress(`${bar} ${text(language).pace(pace)}`);
  }
}

function outcomeText({ input, status, messages, findings, outputs }: BatchEntry, language: Language): string {
  const { made, faulty, failed } = text(language);
  const [first = ''] = messages;
  if (status === 'failed') return failed(input, first);
  return status === 'faulty' ? faulty(input, findings.errors, first) : made(input, outputs.length);
}

/** Seconds as `0:07`, `12:30` or `1:02:03`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const pad = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const rest = pad(whole % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${pad(minutes)}:${rest}`;
}
