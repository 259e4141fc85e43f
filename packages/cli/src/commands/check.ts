import { parseDeadlines } from '@xxgk/checks';
import { defineError, hasErrors, words } from '@xxgk/document';
import { findingLines, findingSummary, sarifLog } from '@xxgk/pipeline';
import { findingCatalogue } from '@xxgk/pipeline/findings';
import { type CheckedFile, type CheckRun, checkFile } from '../checking/check-file.js';
import { type CheckOptions, disabledRules } from '../checking/check-options.js';
import { readRelatedReports } from '../checking/related-reports.js';
import { listSeparator, lookUp, unknownFormat } from '../options/one-of.js';
import { commandSession } from '../preparing/command-session.js';
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
  'zh-CN': () => '-o 只能与 --fix 一起用，且只能有一个输入文件。',
  en: () => '-o goes with --fix and a single input.',
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
  inputs: readonly string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { language, out, err } = context;
  const log = lookUp(FORMATS, options.format, unknownFormat, listSeparator(language));
  if (options.outFile !== undefined && (options.fix !== true || inputs.length > 1)) throw outFileNeedsFix([]);
  const run: CheckRun = {
    options,
    contextOf: commandSession(undefined, false, context),
    deadlines: options.deadline === undefined ? {} : parseDeadlines(options.deadline),
    disabled: disabledRules(options.disable),
    related: await readRelatedReports(options, context),
    context,
  };
  const codes: ExitCode[] = [];
  const files: CheckedFile[] = [];
  for (const input of inputs) {
    if (log === undefined && inputs.length > 1) out(`${input}:`);
    // One input that cannot be read does not keep the others from being checked.
    const file = await checkFile(input, run).catch(toFailure(language));
    codes.push(file instanceof Failure ? file.exitCode : exitCodeOf(file, options));
    if (file instanceof Failure) err(file.message);
    else {
      files.push(file);
      if (log === undefined) printText(file, options, context);
    }
  }
  if (log !== undefined) out(JSON.stringify(log(files, options, context), null, 2));
  return worstExitCode(codes);
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
