import { relative } from 'node:path';
import { words } from '@xxgk/document';
import { type MakingRun, runBatch } from '@xxgk/node';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { BatchProgress } from './progress.js';

/** What shells take for an end by Ctrl+C. */
const INTERRUPTED = 130;

const text = words({
  'zh-CN': {
    started: (total: number, jobs: number) => `共 ${total} 份，同时做 ${jobs} 份。`,
    emptyShard: (shard: string) => `这一部分（${shard}）没有分到文件，没有生成文件。`,
    interrupted: '已中断。做完的都已写好，加 --resume 可以继续。',
    manifest: (path: string) => `清单：${path}`,
    noList: (path: string) => `没有写 ${path}：已有同名文件，或份数太多。`,
  },
  en: {
    started: (total, jobs) => `${total} documents, ${jobs} at a time.`,
    emptyShard: (shard) => `No file belongs to part ${shard}; no file was made.`,
    interrupted: 'Interrupted. What is done is written; go on with --resume.',
    manifest: (path) => `Manifest: ${path}`,
    noList: (path) => `${path} was not written: a file has its name, or there are too many of them.`,
  },
});

/** Makes many documents, and shows how it goes; an end by Ctrl+C loses nothing that is done. @throws XxgkError */
export async function makeBatch(
  inputs: readonly string[],
  run: MakingRun,
  context: CommandContext,
): Promise<ExitCode> {
  const { err, out, language, showProgress, threads, workingDirectory } = context;
  const { emptyShard, interrupted, manifest, noList, started } = text(language);
  const onInterrupt = (): void => {
    showProgress?.(undefined);
    err(interrupted);
    process.exit(INTERRUPTED);
  };
  let progress: BatchProgress | undefined;
  try {
    const result = await runBatch(inputs, run, {
      counted: (total, jobs, part) => err(total === 0 ? emptyShard(part) : started(total, jobs)),
      begun: (total) => {
        if (threads === true) process.once('SIGINT', onInterrupt);
        progress = new BatchProgress(total, context);
      },
      done: (entry, isKept, counts) => progress?.done(entry, isKept, counts),
      ended: () => progress?.end(),
      unlisted: (name) => err(noList(name)),
    });
    if (progress !== undefined) out(progress.sentence(result));
    for (const path of [result.manifest, result.list])
      if (path !== undefined) out(manifest(relative(workingDirectory, path)));
    return result.summary.faulty + result.summary.failed > 0 ? ExitCode.findings : ExitCode.ok;
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}
