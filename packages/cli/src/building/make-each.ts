import { join } from 'node:path';
import { hasErrors } from '@xxgk/document';
import { type MakingRun, readInputBytes } from '@xxgk/node';
import { fileName } from '@xxgk/pipeline';
import { nothingWritten, type OutputOwners, saveFilesOf } from '../output/save-file.js';
import { eachInput } from '../process/each-input.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { printFindings } from '../terminal/print-findings.js';

/**
 * Makes the files of a few inputs, one after another, each named after its title. One bad input does not stop the
 * others. `writtenWithErrors`: the sentence for files that are drafts.
 */
export function makeEach(
  inputs: readonly string[],
  run: MakingRun,
  writtenWithErrors: string,
  context: CommandContext,
): Promise<ExitCode> {
  const owners: OutputOwners = new Map();
  return eachInput(inputs, (input) => makeOne(input, owners, run, writtenWithErrors, context), context);
}

async function makeOne(
  input: string,
  owners: OutputOwners,
  { making: { options }, make }: MakingRun,
  writtenWithErrors: string,
  context: CommandContext,
): Promise<ExitCode> {
  const bytes = await readInputBytes(input, context);
  const { outcome, title, files, findings } = await make({ bytes, name: input }, { file: input });
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
  context.err(writtenWithErrors);
  return ExitCode.findings;
}
