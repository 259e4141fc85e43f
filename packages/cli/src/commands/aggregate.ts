import { aggregateReports, draftParentProse } from '@xxgk/collection';
import { hasErrors, words } from '@xxgk/document';
import { organKind } from '@xxgk/model';
import { readGivenReports, readRoster } from '@xxgk/node';
import { reportRemarks } from '@xxgk/pipeline';
import { editionOption, kindOption, yearOption } from '../options/organ-options.js';
import { nothingWritten, saveFile } from '../output/save-file.js';
import { reportWriter, traceWriter } from '../output/sum-writers.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { printFindings } from '../terminal/print-findings.js';

/** What to do with a report that does not belong: refuse the sum, or leave the report out of it. */
type Mismatch = 'refuse' | 'skip';

export interface AggregateCommandOptions {
  readonly outFile: string;
  readonly organ: string;
  readonly kind?: string;
  readonly year?: string;
  readonly edition?: string;
  readonly roster?: string;
  /** The name that `roster` had before. */
  readonly expect?: string;
  readonly otherYear?: Mismatch;
  readonly otherEdition?: Mismatch;
  readonly ownSum?: Mismatch;
  readonly unread?: Mismatch;
  readonly trace?: readonly string[];
  /** Sentences of the draft follow the figures by conditions. */
  readonly live?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
}

/** What makes a sum that nobody could take for a whole one, and the option that leaves it out. */
const REFUSALS: Readonly<Record<string, string>> = {
  'aggregate/unreadable': '--unread skip',
  'aggregate/other-year': '--other-year skip',
  'aggregate/other-edition': '--other-edition skip',
  'aggregate/own-sum': '--own-sum skip',
};

const text = words({
  'zh-CN': {
    refused: (options: string) => `没有汇总：请处理上面的错误后重试；确需略过的，加 ${options}。`,
    draft: '汇总有错误，写出的数据仅供核对，请改正后重新汇总。',
    summary: (added: number, given: number) => `收到 ${given} 份报告，计入 ${added} 份。`,
    summedFrom: (added: number) => `由 ${added} 个单位的报告汇总。文字为起草文本，请逐段核对、补写。`,
  },
  en: {
    refused: (options) => `Nothing was added up: mend the errors above, or leave them out with ${options}.`,
    draft: 'The sum has errors: the data is a draft. Correct them and add up again.',
    summary: (added, given) => `${given} reports, ${added} added.`,
    summedFrom: (added) =>
      `Added up from the reports of ${added} organs. The prose is a draft to be completed.`,
  },
});

/**
 * Adds up the reports of subordinates and writes the parent's data and traces. A sum that lacks reports it was given is
 * refused; one with missing, doubled or faulty reports is a draft. @throws XxgkError
 */
export async function aggregate(
  inputs: readonly string[],
  options: AggregateCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { language, err, out } = context;
  const { refused, draft, summary, summedFrom } = text(language);
  const { outFile, trace = [], expect, roster = expect } = options;
  const write = reportWriter(outFile);
  const traces = trace.map((path) => ({ path, write: traceWriter(path) }));
  const expected = roster === undefined ? undefined : await readRoster(roster, context);
  const own = [outFile, ...trace, ...(roster === undefined ? [] : [roster])];
  const given: Awaited<ReturnType<typeof readGivenReports>>[] = [];
  for (const input of inputs) given.push(await readGivenReports(input, own, context));
  const children = given.flatMap(({ reports }) => reports);
  const unreadable = given.flatMap((each) => each.unreadable);
  const kind = kindOption(options.kind) ?? organKind(options.organ);
  const result = aggregateReports(children, {
    organ: { name: options.organ, kind },
    year: yearOption(options.year),
    edition: editionOption(options.edition),
    otherYear: options.otherYear,
    otherEdition: options.otherEdition,
    ownSum: options.ownSum,
    unread: options.unread,
    expected,
    unreadable: unreadable.map(({ name, reason }) => ({ name, reason })),
    passedOver: given.map(({ passedOver }) => passedOver),
    prose: (sum, added) => draftParentProse(sum, added, options.live),
    language,
  });
  const { report, added, findings } = result;
  printFindings(findings, context);
  out(summary(added.length, children.length + unreadable.length));
  const refusals = findings
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ ruleId }) => REFUSALS[ruleId] ?? []);
  const isRefused = refusals.length > 0;
  const isWithheld = options.strict === true && hasErrors(findings, true);
  if (report === undefined || isRefused || isWithheld) {
    err(isRefused ? refused([...new Set(refusals)].join(' ')) : nothingWritten(language));
    return ExitCode.findings;
  }
  const content = await write(report, reportRemarks(summedFrom(added.length), findings, language));
  await saveFile({ path: outFile, content }, options, context);
  for (const { path, write: writeTrace } of traces)
    await saveFile({ path, content: await writeTrace(report, result, findings) }, options, context);
  if (!hasErrors(findings)) return ExitCode.ok;
  err(draft);
  return ExitCode.findings;
}
