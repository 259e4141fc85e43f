import { basename, resolve } from 'node:path';
import { compareReports, fillPlaceholders, type Report } from '@xxgk/model';
import { comparisonJson } from '../comparing/comparison-json.js';
import { type ComparedReports, comparisonText } from '../comparing/comparison-text.js';
import { readInput } from '../input/read-input.js';
import { writeOutput } from '../output/write-output.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';

export interface DiffOptions {
  readonly format?: string;
  readonly outFile?: string;
  readonly force?: boolean;
}

type DiffFormat = (compared: ComparedReports, context: CommandContext) => Promise<string>;

const FORMATS: Readonly<Record<string, DiffFormat>> = {
  text: async (compared, { messages }) => `${comparisonText(compared, messages).join('\n')}\n`,
  json: async (compared) => `${JSON.stringify(comparisonJson(compared), null, 2)}\n`,
  html: async ({ names, comparison }) => {
    const { writeComparisonPage } = await import('@xxgk/html-writer');
    return new TextDecoder().decode(writeComparisonPage({ ...names, comparison }).bytes);
  },
};

/** Shows what differs between two reports. @throws Failure for a report that cannot be read, or a wrong option */
export async function diff(
  paths: readonly [before: string, after: string],
  options: DiffOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { messages, workingDirectory, out } = context;
  const name = options.format ?? 'text';
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (format === undefined) {
    const known = Object.keys(FORMATS).join(messages.listSeparator);
    throw new Failure(ExitCode.usage, messages.unknownFormat(name, known));
  }
  const [before, after] = [await readOne(paths[0], context), await readOne(paths[1], context)];
  const comparison = compareReports(before, after);
  const names = namesOf(paths, before, after, context);
  const text = await format({ before, after, names, comparison }, context);
  if (options.outFile === undefined) {
    out(text.replace(/\n$/u, ''));
    return ExitCode.ok;
  }
  const path = resolve(workingDirectory, options.outFile);
  const bytes = new TextEncoder().encode(text);
  const outcome = await writeOutput(path, bytes, options.force === true, context);
  const size = Math.ceil(bytes.length / 1024);
  out(outcome === 'written' ? messages.written(path, size) : messages.unchanged(path));
  return ExitCode.ok;
}

async function readOne(path: string, context: CommandContext): Promise<Report> {
  const read = await readInput(path, context);
  if (!read.ok) throw new Failure(ExitCode.findings, context.messages.diff.unreadable(path));
  return fillPlaceholders(read.report, { language: context.language }).report;
}

/** Two years of one organ by their years, other reports by their files. */
function namesOf(
  [left, right]: readonly [string, string],
  before: Report,
  after: Report,
  { messages }: CommandContext,
): ComparedReports['names'] {
  if (before.organ.name === after.organ.name && before.year !== after.year)
    return { before: messages.diff.ofYear(before.year), after: messages.diff.ofYear(after.year) };
  const isAlike = basename(left) === basename(right);
  return isAlike ? { before: left, after: right } : { before: basename(left), after: basename(right) };
}
