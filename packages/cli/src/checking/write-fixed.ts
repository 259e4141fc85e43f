import { extname } from 'node:path';
import { type FixOptions, fixReport } from '@xxgk/checks';
import type { Fix } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { writeFiles } from '@xxgk/node';
import { fixedText } from '@xxgk/pipeline';
import type { CommandContext } from '../process/environment.js';
import type { CheckOptions } from './check-options.js';

/** A report with its safe fixes made, what they were, and the file that they were written to. */
export interface WrittenFixes {
  readonly report: Report;
  readonly fixed: readonly Fix[];
  /** As the user would write it; absent where there was nothing to fix. */
  readonly fixedFile?: string;
}

/**
 * Makes the safe fixes of a report and writes its data to a new file: `-o`, else the input's name with `.fixed` in it.
 * @throws XxgkError `output-unwritable` when the file exists with other content and `--force` is not given.
 */
export async function writeFixed(
  input: string,
  source: { readonly report: Report; readonly text: string | undefined },
  fixOptions: FixOptions,
  { outFile, force = false }: CheckOptions,
  context: CommandContext,
): Promise<WrittenFixes> {
  const { report, fixed } = fixReport(source.report, fixOptions);
  const fixes = fixed.map(({ fix }) => fix);
  if (fixes.length === 0) return { report: source.report, fixed: [] };
  const ending = extname(input);
  const suffix = ending.toLowerCase() === '.json' ? '.json' : '.yaml';
  const name = outFile ?? `${input.slice(0, input.length - ending.length)}.fixed${suffix}`;
  const format = extname(name).toLowerCase() === '.json' ? 'json' : 'yaml';
  const text = fixedText({ name: input, text: source.text, report, fixes }, format);
  await writeFiles([{ path: name, content: text }], { force }, context);
  return { report, fixed: fixes, fixedFile: name };
}
