import { resolve } from 'node:path';
import {
  type AggregateResult,
  aggregateReports,
  draftParentProse,
  type Finding,
  hasErrors,
  type Mismatch,
} from '@xxgk/model';
import { type Children, readChildren } from '../aggregating/read-children.js';
import { reportWriter } from '../aggregating/report-writers.js';
import { traceWriter } from '../aggregating/trace-writers.js';
import { readRoster } from '../input/read-roster.js';
import { editionOption, kindOption, yearOption } from '../options/organ-options.js';
import { writeOutput } from '../output/write-output.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { findingLines, findingSummary } from '../terminal/finding-lines.js';

export interface AggregateCommandOptions {
  readonly outFile: string;
  readonly organ: string;
  readonly kind?: string;
  readonly year?: string;
  readonly edition?: string;
  readonly expect?: string;
  readonly otherYear?: Mismatch;
  readonly otherEdition?: Mismatch;
  readonly ownSum?: Mismatch;
  readonly trace?: readonly string[];
  readonly strict?: boolean;
  readonly force?: boolean;
}

/** What makes a sum that nobody could take for a whole one. */
const REFUSALS = [
  'aggregate/unreadable',
  'aggregate/other-year',
  'aggregate/other-edition',
  'aggregate/own-sum',
];

/**
 * Adds up the reports of subordinates and writes the parent's data and traces. A sum that lacks reports it was given is
 * refused; one with missing, doubled or faulty reports is a draft. @throws Failure
 */
export async function aggregate(
  inputs: readonly string[],
  options: AggregateCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { messages, err, out } = context;
  const traces = options.trace ?? [];
  const write = reportWriter(options.outFile, context);
  for (const path of traces) traceWriter(path, context);
  const expected = options.expect === undefined ? undefined : await readRoster(options.expect, context);
  const own = [options.outFile, ...traces, ...(options.expect === undefined ? [] : [options.expect])];
  const children = await readChildren(inputs, own, context);
  const result = sumOf(children, expected, options, context);
  const findings = [...children.findings, ...result.findings];
  for (const line of findingLines(findings, messages)) err(line);
  if (findings.length > 0) err(findingSummary(findings, messages));
  out(messages.aggregate.summary(result.added.length, children.given));
  const isRefused = findings.some(
    ({ ruleId, severity }) => severity === 'error' && REFUSALS.includes(ruleId),
  );
  const isWithheld = options.strict === true && hasErrors(findings, true);
  if (result.report === undefined || isRefused || isWithheld) {
    err(isRefused ? messages.aggregate.refused : messages.nothingWritten);
    return ExitCode.findings;
  }
  const bytes = await write(result.report, remarksOf(result, findings, context));
  await save(options.outFile, bytes, options, context);
  for (const path of traces)
    await save(path, await traceWriter(path, context)(result.report, result, findings), options, context);
  if (!hasErrors(findings)) return ExitCode.ok;
  err(messages.aggregate.draft);
  return ExitCode.findings;
}

function sumOf(
  { reports }: Children,
  expected: readonly string[] | undefined,
  options: AggregateCommandOptions,
  context: CommandContext,
): AggregateResult {
  const kind = kindOption(options.kind, context) ?? 'government';
  const year = yearOption(options.year, context);
  const edition = editionOption(options.edition, context);
  return aggregateReports(reports, {
    organ: { name: options.organ, kind },
    ...(year === undefined ? {} : { year }),
    ...(edition === undefined ? {} : { edition }),
    ...(options.otherYear === undefined ? {} : { otherYear: options.otherYear }),
    ...(options.otherEdition === undefined ? {} : { otherEdition: options.otherEdition }),
    ...(options.ownSum === undefined ? {} : { ownSum: options.ownSum }),
    ...(expected === undefined ? {} : { expected }),
    prose: (added) => draftParentProse(kind, added),
    language: context.language,
  });
}

/** What stands at the head of the data: where it comes from, and what to check. */
function remarksOf(
  { added }: AggregateResult,
  findings: readonly Finding[],
  { messages }: CommandContext,
): readonly string[] {
  const doubts = findings.filter(({ severity }) => severity !== 'note').map(({ message }) => `- ${message}`);
  return [
    messages.aggregate.summedFrom(added.length),
    ...(doubts.length > 0 ? [messages.toCheck] : []),
    ...doubts,
  ];
}

async function save(
  path: string,
  bytes: Uint8Array,
  { force }: AggregateCommandOptions,
  context: CommandContext,
): Promise<void> {
  const target = resolve(context.workingDirectory, path);
  const outcome = await writeOutput(target, bytes, force === true, context);
  const size = Math.ceil(bytes.length / 1024);
  context.out(
    outcome === 'written' ? context.messages.written(target, size) : context.messages.unchanged(target),
  );
}
