import { resolve } from 'node:path';
import { type Finding, hasErrors, parseReport, type Report, reportTitle, serializeReport } from '@xxgk/model';
import type { ReadResult } from '@xxgk/readers';
import { traceLines } from '../importing/trace-lines.js';
import { readInput } from '../input/read-input.js';
import { outputName } from '../output/output-name.js';
import { reportYaml } from '../output/report-yaml.js';
import { writeOutput } from '../output/write-output.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { asFailure, Failure } from '../process/failure.js';
import { worstExitCode } from '../process/worst-exit-code.js';
import { findingLines, findingSummary } from '../terminal/finding-lines.js';

export interface ImportOptions {
  readonly outDir: string;
  readonly format: string;
  readonly trace?: boolean;
  readonly organ?: string;
  readonly year?: string;
  readonly force?: boolean;
}

const FORMATS = ['yaml', 'json'] as const;
/** Rules of findings that `--organ` and `--year` answer. */
const ANSWERED: Readonly<Record<'organ' | 'year', readonly string[]>> = {
  organ: ['reader/organ-missing', 'reader/organ-inferred'],
  year: ['reader/year-missing', 'reader/year-inferred'],
};

/** Makes report data of files that organs have. One bad file does not stop the others; the worst exit code counts. */
export async function importReports(
  inputs: readonly string[],
  options: ImportOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const format = FORMATS.find((known) => known === options.format);
  if (format === undefined) {
    throw new Failure(ExitCode.usage, context.messages.unknownFormat(options.format, FORMATS.join('、')));
  }
  if (options.year !== undefined && !/^\d{4}$/.test(options.year)) {
    throw new Failure(ExitCode.usage, context.messages.badYear(options.year));
  }
  const owners = new Map<string, string>();
  const codes: ExitCode[] = [];
  for (const [index, input] of inputs.entries()) {
    if (inputs.length > 1) context.err(context.messages.progress(index + 1, inputs.length, input));
    codes.push(await importReporting(input, { ...options, format }, owners, context));
  }
  return worstExitCode(codes);
}

async function importReporting(
  input: string,
  options: ImportOptions,
  owners: Map<string, string>,
  context: CommandContext,
): Promise<ExitCode> {
  try {
    return await importOne(input, options, owners, context);
  } catch (error) {
    const failure = asFailure(error);
    if (failure === undefined || failure.exitCode === ExitCode.usage) throw error;
    context.err(failure.message);
    return failure.exitCode;
  }
}

async function importOne(
  input: string,
  options: ImportOptions,
  owners: Map<string, string>,
  context: CommandContext,
): Promise<ExitCode> {
  const { messages, err, out, language, workingDirectory } = context;
  const read = await readInput(input, context);
  const completed = complete(read, options, context);
  if (options.trace === true) for (const line of traceLines(read, language, messages)) out(line);
  for (const line of findingLines(completed.findings, messages)) err(line);
  if (completed.findings.length > 0) err(findingSummary(completed.findings, messages));
  const { report } = completed;
  if (report === undefined) {
    err(messages.nothingWritten);
    return ExitCode.findings;
  }
  const path = resolve(
    workingDirectory,
    options.outDir,
    outputName(reportTitle(report), `.${options.format}`),
  );
  const owner = owners.get(path);
  if (owner !== undefined) throw new Failure(ExitCode.environment, messages.sameOutput(path, owner));
  owners.set(path, input);
  const bytes = new TextEncoder().encode(
    serialize(report, options.format, input, completed.findings, context),
  );
  const outcome = await writeOutput(path, bytes, options.force === true, context);
  const kilobytes = Math.ceil(bytes.length / 1024);
  out(outcome === 'written' ? messages.written(path, kilobytes) : messages.unchanged(path));
  return hasErrors(completed.findings) ? ExitCode.findings : ExitCode.ok;
}

/** What was read, with the organ and the year that the user names in place of what the file says. */
function complete(
  read: ReadResult,
  { organ, year }: ImportOptions,
  { language }: CommandContext,
): { readonly report?: Report; readonly findings: readonly Finding[] } {
  if (organ === undefined && year === undefined) {
    return read.ok ? { report: read.report, findings: read.findings } : { findings: read.findings };
  }
  const input = (typeof read.input === 'object' && read.input !== null ? read.input : {}) as {
    readonly organ?: object;
  };
  const parsed = parseReport(
    {
      ...input,
      ...(organ === undefined ? {} : { organ: { ...input.organ, name: organ } }),
      ...(year === undefined ? {} : { year: Number(year) }),
    },
    { language },
  );
  const answered = [
    ...(organ === undefined ? [] : ANSWERED.organ),
    ...(year === undefined ? [] : ANSWERED.year),
  ];
  const ofReading = read.findings.filter(
    ({ ruleId }) => !answered.includes(ruleId) && !ruleId.startsWith('input/'),
  );
  const findings = [...ofReading, ...parsed.findings];
  return parsed.ok ? { report: parsed.report, findings } : { findings };
}

function serialize(
  report: Report,
  format: string,
  input: string,
  findings: readonly Finding[],
  { messages }: CommandContext,
): string {
  if (format === 'json') return serializeReport(report);
  const doubts = findings.filter(({ severity }) => severity !== 'note').map(({ message }) => `- ${message}`);
  return reportYaml(report, [
    messages.importedFrom(input),
    ...(doubts.length > 0 ? [messages.toCheck] : []),
    ...doubts,
  ]);
}
