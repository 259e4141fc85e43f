import { words } from '@xxgk/document';
import { expandInputs, isBatch, startWrite, type WriteOptions } from '@xxgk/node';
import { makeEach } from '../building/make-each.js';
import type { CommandContext } from '../process/environment.js';
import type { ExitCode } from '../process/exit-codes.js';

const writtenWithErrors = words({
  'zh-CN': '公文有错误，生成的文件仅供核对，请改正后重新生成。',
  en: 'The document has errors: the files are drafts. Correct it and write it again.',
});

/**
 * Checks each document and makes its files: a few one after another, folders and patterns as a batch.
 * @throws XxgkError `option-invalid` for words that are on no list
 */
export async function write(
  inputs: readonly string[],
  options: WriteOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const run = startWrite(options, context);
  if (await isBatch(inputs, run)) {
    const { makeBatch } = await import('../batch/run-batch.js');
    return makeBatch(inputs, run, context);
  }
  // Archives are gone through as well.
  const { files } = await expandInputs(inputs, context);
  return makeEach(files, run, writtenWithErrors(context.language), context);
}
