import { parseDeadlines } from '@xxgk/checks';
import type { Roster } from '@xxgk/collection';
import { defineError, hasErrors, words } from '@xxgk/document';
import { ahead, expandInputs, localSession, lookUp, readRoster } from '@xxgk/node';
import { findingLines, findingSummary, sarifLog } from '@xxgk/pipeline';
import { findingCatalogue } from '@xxgk/pipeline/findings';
import { type CheckedFile, type CheckRun, checkFile } from '../checking/check-file.js';
import { type CheckOptions, disabledRules } from '../checking/check-options.js';
import { readRelatedReports } from '../checking/related-reports.js';
import { namesResult, previousRound, writeResult } from '../checking/result-files.js';
import { heardBefore, ofMany, summaryOfMany, withoutReportless } from '../checking/summary-of-many.js';
import { listSeparator } from '../options/list-separator.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode, worstExitCode } from '../process/exit-codes.js';
import { Failure, toFailure } from '../process/failure.js';

const text = words({
  'zh-CN': {
    fixedInto: (count: number, path: string) => `已改正${count}处，写入 ${path}：`,
    fixed: '改正',
  },
  en: {
    fixedInto: (count, path) => `${count} mended, written to ${path}:`,
    fixed: 'mended',
  },
});

const outFileNeedsFix = defineError('option-invalid', {
  'zh-CN': () =>
    '-o 写检查结果，文件名以 .xlsx 结尾；与 --fix 一起用时写改正后的数据，且只能有一个输入文件。',
  en: () => '-o names a .xlsx file for the results; with --fix the mended data of a single input.',
});

const nothingToCheck = defineError('input-unreadable', {
  'zh-CN': (path: string) =>
    `“${path}”中没有可以检查的报告。请核对路径，以及其中有没有报告（Word、PDF、网页、Excel、文本或数据文件）。`,
  en: (path) =>
    `There is no report to check in "${path}". Check the path, and whether there are reports in it.`,
});

/** The findings of all files as one object; `text` is printed file by file. */
type FindingsLog = (files: readonly CheckedFile[], options: CheckOptions, context: CommandContext) => object;

const FORMATS: Readonly<Record<string, FindingsLog | undefined>> = {
  text: undefined,
  json: findingsJson,
  sarif: (files, _, { version, language }) =>
    sarifLog(files, { catalogue: findingCatalogue, version, language }),
};

/** Prints what is wrong with each report. Needs no writer. @throws XxgkError for wrong options. */
export async function check(
  given: readonly string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { language, out } = context;
  const { files: inputs, passedOver } = await expandInputs(given, context);
  if (inputs.length === 0) throw nothingToCheck([given.join(listSeparator(language))]);
  const log = lookUp(FORMATS, options.format, { separator: listSeparator(language) });
  const isResult = namesResult(options);
  if (options.outFile !== undefined && !isResult && (options.fix !== true || inputs.length > 1))
    throw outFileNeedsFix([]);
  const previous = isResult ? await previousRound(options, context) : undefined;
  const run: CheckRun = {
    options,
    contextOf: localSession(undefined, false, context),
    deadlines: options.deadline === undefined ? {} : parseDeadlines(options.deadline),
    disabled: disabledRules(options.disable),
    related: await readRelatedReports(ofReports(options), context),
    context,
    isAlone: inputs.length === 1,
  };
  const isText = log === undefined;
  const isList = inputs.length > 1;
  const checked = await checkEach(inputs, run, (input, file) => {
    if (isText && isList) out(`${input}:`);
    if (isText && file !== undefined) printText(file, options, context);
  });
  const codes = [...checked.codes];
  if (log !== undefined) out(JSON.stringify(log(checked.files, options, context), null, 2));
  const roster = await rosterOf(options, context);
  if (!isList && roster === undefined && !isResult) return worstExitCode(codes);
  const all = { ...checked, passedOver, roster, heard: heardBefore(previous) };
  const many = withoutReportless(all);
  if (isText) for (const line of summaryOfMany(all, language)) out(line);
  if (hasErrors(ofMany(many, language), options.strict)) codes.push(ExitCode.findings);
  if (isResult) await writeResult(many, previous, options, context);
  return worstExitCode(codes);
}

/** Last year's document of another kind is no report: it is read where it is compared. */
function ofReports({ previous, ...options }: CheckOptions): CheckOptions {
  return previous === undefined || /\.md$/iu.test(previous) ? options : { ...options, previous };
}

/**
 * Checks files in their order; one that cannot be read does not keep the others from being checked. `done` is told of
 * each, without what was found where it could not be read.
 */
async function checkEach(
  inputs: readonly string[],
  run: CheckRun,
  done: (input: string, file?: CheckedFile) => void,
) {
  const { context, options } = run;
  const codes: ExitCode[] = [];
  const files: CheckedFile[] = [];
  const unread: { readonly name: string; readonly reason: string }[] = [];
  const begin = (input: string) => checkFile(input, run).catch(toFailure(context.language));
  let count = 0;
  for await (const [input, file] of ahead(inputs, begin)) {
    count += 1;
    context.showProgress?.(`${count}/${inputs.length} ${input}`);
    codes.push(file instanceof Failure ? file.exitCode : exitCodeOf(file, options));
    if (file instanceof Failure) {
      done(input);
      context.err(file.message);
      unread.push({ name: input, reason: file.message });
      continue;
    }
    files.push(file);
    done(input, file);
  }
  context.showProgress?.(undefined);
  return { files, unread, codes };
}

/** The organs whose reports were given; with `--children` the roster is that of the subordinates. */
async function rosterOf(
  { roster, children }: CheckOptions,
  context: CommandContext,
): Promise<Roster | undefined> {
  return roster === undefined || children !== undefined ? undefined : readRoster(roster, context);
}

function exitCodeOf({ findings }: CheckedFile, { strict = false }: CheckOptions): ExitCode {
  return hasErrors(findings, strict) ? ExitCode.findings : ExitCode.ok;
}

/** More findings of one kind than these are counted, not listed. */
const MOST_OF_A_KIND = 10;

function printText(file: CheckedFile, { all }: CheckOptions, { out, language }: CommandContext): void {
  const { findings, fixed, fixedFile, placeOf } = file;
  const texts = text(language);
  if (fixedFile !== undefined) {
    out(texts.fixedInto(fixed.length, fixedFile));
    for (const { title } of fixed) out(`  ${texts.fixed}  ${title}`);
  }
  for (const line of findingLines(findings, language, {
    placeOf,
    most: all === true ? undefined : MOST_OF_A_KIND,
  }))
    out(line);
  out(findingSummary(findings, language));
}

/** The findings as data: the shape that programs read. */
function findingsJson(files: readonly CheckedFile[], options: CheckOptions): object {
  return {
    schema: 'xxgk/findings@1',
    files: files.map((file) => ({
      file: file.input,
      ok: exitCodeOf(file, options) === ExitCode.ok,
      findings: file.findings,
      ...(file.fixedFile === undefined ? {} : { fixed: file.fixed, fixedFile: file.fixedFile }),
    })),
  };
}
