import { words } from '@xxgk/document';
import { type BatchOptions, isBatch, startBuild } from '@xxgk/node';
import { makeEach } from '../building/make-each.js';
import type { CommandContext } from '../process/environment.js';
import type { ExitCode } from '../process/exit-codes.js';

const writtenWithErrors = words({
  'zh-CN': '报告有错误，生成的文件仅供核对，请改正后重新生成再报送。',
  en: 'The report has errors: the files are drafts. Correct it and build again before submitting.',
});

/**
 * Checks each input and makes its files: a few files one after another, folders, patterns and lists as a batch. One
 * bad input does not stop the others; the worst exit code counts.
 */
export async function build(
  inputs: readonly string[],
  options: BatchOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const run = startBuild(options, context);
  if (await isBatch(inputs, run)) {
    const { makeBatch } = await import('../batch/run-batch.js');
    return makeBatch(inputs, run, context);
  }
  return makeEach(inputs, run, writtenWithErrors(context.language), context);
}
