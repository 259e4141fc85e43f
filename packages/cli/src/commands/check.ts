import {
  checkReport,
  documentFindings,
  type Finding,
  fillPlaceholders,
  hasErrors,
  type Language,
  mapToTemplate,
  type Report,
} from '@xxgk/model';
import type { CommandContext } from '../environment.js';
import { ExitCode } from '../exit-codes.js';
import { asFailure } from '../failure.js';
import { loadPictures, namedPaths } from '../load-pictures.js';
import { findingLines, findingSummary } from '../print-findings.js';
import { readInput } from '../read-input.js';
import { worstExitCode } from '../worst-exit-code.js';

export interface CheckOptions {
  readonly strict?: boolean;
  readonly pictures?: string;
}

/** Prints what is wrong with each report. Needs no font and no writer. */
export async function check(
  inputs: readonly string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const input of inputs) {
    if (inputs.length > 1) context.out(`${input}:`);
    codes.push(await checkOne(input, options, context));
  }
  return worstExitCode(codes);
}

async function checkOne(
  input: string,
  { strict = false, pictures: pictureDir }: CheckOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { language, messages, out, err } = context;
  try {
    const read = await readInput(input, context);
    const findings = read.ok
      ? [
          ...read.findings,
          ...reportFindings(read.report, language),
          ...(await loadPictures(read.report, { reportFile: input, pictureDir }, context)).findings,
        ]
      : read.findings;
    for (const line of findingLines(findings, messages)) out(line);
    out(findingSummary(findings, messages));
    return hasErrors(findings, strict) ? ExitCode.findings : ExitCode.ok;
  } catch (error) {
    const failure = asFailure(error);
    if (failure === undefined) throw error;
    err(failure.message);
    return failure.exitCode;
  }
}

/** What is wrong with a report; ranges lead into the prose as the file has it, placeholders and all. */
function reportFindings(source: Report, language: Language): readonly Finding[] {
  const { report, findings, map } = fillPlaceholders(source, { language });
  const ofFilled = [
    ...checkReport(report, { language }),
    ...documentFindings(report, language, { pictures: namedPaths(report) }),
  ];
  return [...findings, ...mapToTemplate(ofFilled, map)];
}
