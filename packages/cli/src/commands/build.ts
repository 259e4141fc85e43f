import { resolve } from 'node:path';
import { type Finding, hasErrors } from '@xxgk/model';
import type { BatchOptions } from '../batch/batch-options.js';
import { isBatch } from '../batch/is-batch.js';
import { type BuildRun, startRun } from '../building/build-run.js';
import { type MadeFile, makeReport } from '../building/make-report.js';
import { readInput } from '../input/read-input.js';
import { outputName } from '../output/output-name.js';
import { writeOutput } from '../output/write-output.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { asFailure, Failure } from '../process/failure.js';
import { worstExitCode } from '../process/worst-exit-code.js';
import { findingLines, findingSummary } from '../terminal/finding-lines.js';

/** Input that each written path came from. */
type Owners = Map<string, string>;

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
  const owners: Owners = new Map();
  const codes: ExitCode[] = [];
  for (const [index, input] of inputs.entries()) {
    if (inputs.length > 1) context.err(context.messages.progress(index + 1, inputs.length, input));
    codes.push(await buildReporting(input, owners, run));
  }
  return worstExitCode(codes);
}

async function buildReporting(input: string, owners: Owners, run: BuildRun): Promise<ExitCode> {
  try {
    return await buildOne(input, owners, run);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === undefined || failure.exitCode === ExitCode.usage) throw error;
    run.context.err(failure.message);
    return failure.exitCode;
  }
}

async function buildOne(input: string, owners: Owners, run: BuildRun): Promise<ExitCode> {
  const { context } = run;
  const { messages } = context;
  const made = await makeReport(await readInput(input, context), { file: input }, run);
  printFindings(made.findings, context);
  if (made.title === undefined || made.outcome !== 'made') {
    context.err(messages.nothingWritten);
    return ExitCode.findings;
  }
  await writeFiles(input, made.title, made.files, owners, run);
  if (!hasErrors(made.findings)) return ExitCode.ok;
  context.err(messages.writtenWithErrors);
  return ExitCode.findings;
}

function printFindings(findings: readonly Finding[], { err, messages }: CommandContext): void {
  for (const line of findingLines(findings, messages)) err(line);
  if (findings.length > 0) err(findingSummary(findings, messages));
}

async function writeFiles(
  input: string,
  title: string,
  made: readonly MadeFile[],
  owners: Owners,
  { options, context }: BuildRun,
): Promise<void> {
  const { messages, out, workingDirectory } = context;
  const files = made.map(({ ending, bytes }) => ({
    path: resolve(workingDirectory, options.outDir, outputName(title, ending)),
    bytes,
  }));
  for (const { path } of files) {
    const owner = owners.get(path);
    if (owner !== undefined) throw new Failure(ExitCode.environment, messages.sameOutput(path, owner));
  }
  for (const { path, bytes } of files) {
    owners.set(path, input);
    const outcome = await writeOutput(path, bytes, options.force === true, context);
    out(
      outcome === 'written'
        ? messages.written(path, Math.ceil(bytes.length / 1024))
        : messages.unchanged(path),
    );
  }
}
