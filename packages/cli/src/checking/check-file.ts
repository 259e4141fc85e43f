import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FixOptions, fixReport } from '@xxgk/checks';
import type { Report } from '@xxgk/model';
import { type PrepareContext, prepare, settle } from '@xxgk/pipeline';
import { readInput } from '../input/read-input.js';
import type { CommandSession } from '../preparing/command-session.js';
import type { CommandContext } from '../process/environment.js';
import type { CheckOptions } from './check-options.js';
import type { CheckedFile } from './checked-file.js';
import type { ReadRelatedReports } from './related-reports.js';
import { writeFixed } from './write-fixed.js';

/** What one run of `check` shares between its inputs. */
export interface CheckRun {
  readonly options: CheckOptions;
  readonly session: CommandSession;
  readonly related: ReadRelatedReports;
  readonly deadlines: NonNullable<PrepareContext['deadlines']>;
  readonly disabled: readonly string[];
  readonly context: CommandContext;
}

const TEXT_FILE = /\.(?:ya?ml|json|txt|html?)$/iu;

/** Reads and checks one input and, with `--fix`, writes the mended data. @throws XxgkError when it cannot be read. */
export async function checkFile(input: string, run: CheckRun): Promise<CheckedFile> {
  const { context, deadlines, disabled } = run;
  const read = await readInput(input, context);
  const text = TEXT_FILE.test(input)
    ? await readFile(resolve(context.workingDirectory, input), 'utf8')
    : undefined;
  const base = { input, ...(text === undefined ? {} : { text }) };
  if (!read.ok) return { ...base, findings: read.findings, fixed: [] };
  const related = run.related.of(read.report, input);
  const { report, fixed, fixedFile } = await fix(input, read.report, text, related.earlier?.[0], run);
  const prepared = await prepare(
    { kind: 'read', read: { ...read, report } },
    {
      ...run.session.contextOf({ file: input, pictureDir: run.options.pictures }),
      ...related,
      deadlines,
    },
  );
  const findings = settle(prepared, { disabled });
  return { ...base, findings, fixed, ...(fixedFile === undefined ? {} : { fixedFile }) };
}

async function fix(
  input: string,
  report: Report,
  text: string | undefined,
  previous: Report | undefined,
  run: CheckRun,
): Promise<{ readonly report: Report; readonly fixed: CheckedFile['fixed']; readonly fixedFile?: string }> {
  if (run.options.fix !== true) return { report, fixed: [] };
  const { deadlines, disabled, context } = run;
  const { language, today } = context;
  const options: FixOptions = {
    language,
    deadlines,
    disabled,
    ...(previous === undefined ? {} : { previous }),
    ...(today === undefined ? {} : { today }),
  };
  const mended = fixReport(report, options);
  const fixes = mended.fixed.map((finding) => finding.fix);
  if (fixes.length === 0) return { report, fixed: [] };
  const fixedFile = await writeFixed({ input, text, report: mended.report, fixes }, run.options, run.context);
  return { report: mended.report, fixed: fixes, fixedFile };
}
