import { join } from 'node:path';
import { hasErrors } from '@xxgk/document';
import { fileName } from '@xxgk/pipeline';
import { readInputBytes } from '../input/read-input.js';
import { nothingWritten, type OutputOwners, saveFilesOf } from '../output/save-file.js';
import { eachInput } from '../process/each-input.js';
import { ExitCode } from '../process/exit-codes.js';
import { printFindings } from '../terminal/print-findings.js';
import type { MakingRun } from './making-run.js';

/**
 * Makes the files of a few inputs, one after another, each named after its title. One bad input does not stop the
 * others. `writtenWithErrors`: the sentence for files that are drafts.
 */
export function makeEach(
  inputs: readonly string[],
  run: MakingRun,
  writtenWithErrors: string,
): Promise<ExitCode> {
  const owners: OutputOwners = new Map();
  return eachInput(inputs, (input) => makeOne(input, owners, run, writtenWithErrors), run.context);
}

async function makeOne(
  input: string,
  owners: OutputOwners,
  { context, making: { options }, make }: MakingRun,
  writtenWithErrors: string,
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
