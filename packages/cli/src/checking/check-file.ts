import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  checkSource,
  documentFindings,
  fixReport,
  type CheckOptions as ModelOptions,
  markAccepted,
  type Report,
} from '@xxgk/model';
import { readInput } from '../input/read-input.js';
import { loadPictures, namedPaths } from '../pictures/load-pictures.js';
import type { CommandContext } from '../process/environment.js';
import type { CheckOptions } from './check-options.js';
import type { CheckedFile } from './checked-file.js';
import type { RelatedReports } from './related-reports.js';
import { writeFixed } from './write-fixed.js';

/** What one run of `check` shares between its inputs. */
export interface CheckRun {
  readonly options: CheckOptions;
  readonly related: RelatedReports;
  readonly model: Pick<ModelOptions, 'deadlines' | 'disabled'>;
  readonly context: CommandContext;
}

const TEXT_FILE = /\.(?:ya?ml|json|txt|html?)$/iu;

/** Reads and checks one input and, with `--fix`, writes the mended data. @throws XxgkError when it cannot be read. */
export async function checkFile(input: string, run: CheckRun): Promise<CheckedFile> {
  const { context } = run;
  const read = await readInput(input, context);
  const text = TEXT_FILE.test(input)
    ? await readFile(resolve(context.workingDirectory, input), 'utf8')
    : undefined;
  const base = { input, ...(text === undefined ? {} : { text }) };
  if (!read.ok) return { ...base, findings: read.findings, fixed: [] };
  const { report, fixed, fixedFile } = await fix(input, read.report, text, run);
  const { pictures: pictureDir } = run.options;
  const findings = [
    ...read.findings,
    ...checkSource(report, optionsFor(report, input, run), (filled) =>
      documentFindings(filled, context.language, { pictures: namedPaths(filled) }),
    ),
    ...(await loadPictures(report, { reportFile: input, pictureDir }, context)).findings,
  ];
  return {
    ...base,
    findings: markAccepted(findings, report.accepted),
    fixed,
    ...(fixedFile === undefined ? {} : { fixedFile }),
  };
}

async function fix(
  input: string,
  report: Report,
  text: string | undefined,
  run: CheckRun,
): Promise<{ readonly report: Report; readonly fixed: CheckedFile['fixed']; readonly fixedFile?: string }> {
  if (run.options.fix !== true) return { report, fixed: [] };
  const mended = fixReport(report, optionsFor(report, input, run));
  const fixes = mended.fixed.map((finding) => finding.fix);
  if (fixes.length === 0) return { report, fixed: [] };
  const fixedFile = await writeFixed({ input, text, report: mended.report, fixes }, run.options, run.context);
  return { report: mended.report, fixed: fixes, fixedFile };
}

function optionsFor(report: Report, input: string, { related, model, context }: CheckRun): ModelOptions {
  return { ...model, ...related.inputsFor(report, input), language: context.language };
}
