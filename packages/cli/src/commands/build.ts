import { join } from 'node:path';
import { hasErrors, words } from '@xxgk/document';
import { fileName } from '@xxgk/pipeline';
import { type BatchOptions, isBatch } from '../batch/batch-options.js';
import { type BuildRun, startRun } from '../building/build-run.js';
import { makeReport } from '../building/make-report.js';
import { readInput } from '../input/read-input.js';
import { nothingWritten, type OutputOwners, saveFilesOf } from '../output/save-file.js';
import { eachInput } from '../process/each-input.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { printFindings } from '../terminal/print-findings.js';

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
  const run = startRun(options, context);
  if (await isBatch(inputs, options, context)) {
    const { runBatch } = await import('../batch/run-batch.js');
    return runBatch(inputs, options, run);
  }
  const owners: OutputOwners = new Map();
  return eachInput(inputs, (input) => buildOne(input, owners, run), context);
}

async function buildOne(input: string, owners: OutputOwners, run: BuildRun): Promise<ExitCode> {
  const { context, options } = run;
  const read = await readInput(input, context);
  const { outcome, title, files, findings } = await makeReport({ kind: 'read', read }, { file: input }, run);
  printFindings(findings, context);
  if (title === undefined || outcome !== 'made') {
    context.err(nothingWritten(context.language));
    return ExitCode.findings;
  }
  const named = files.map(({ ending, bytes: content }) => ({
    path: join(options.outDir, fileName(title, ending)),
    content,
  }));
  await saveFilesOf(input, named, owners, options, context);
  if (!hasErrors(findings)) return ExitCode.ok;
  context.err(writtenWithErrors(context.language));
  return ExitCode.findings;
}
