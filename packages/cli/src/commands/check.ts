import { defineError, hasErrors, words } from '@xxgk/document';
import { type CheckRun, checkFile } from '../checking/check-file.js';
import { type CheckOptions, deadlinesOf, disabledRules, findingFormat } from '../checking/check-options.js';
import type { CheckedFile } from '../checking/checked-file.js';
import { readRelatedReports } from '../checking/related-reports.js';
import { sarifLog } from '../checking/sarif.js';
import { commandSession } from '../preparing/command-session.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode, worstExitCode } from '../process/exit-codes.js';
import { asFailure } from '../process/failure.js';
import { findingLines, findingSummary } from '../terminal/finding-lines.js';

const text = words({
  'zh-CN': {
    fixedInto: (count: number, path: string) => `已改正 ${count} 处，写入 ${path}：`,
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

/** Prints what is wrong with each report. Needs no writer. @throws XxgkError for wrong options. */
export async function check(
  inputs: readonly string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const format = findingFormat(options.format, context);
  if (options.outFile !== undefined && (options.fix !== true || inputs.length > 1)) throw outFileNeedsFix([]);
  const run: CheckRun = {
    options,
    session: commandSession(undefined, false, context),
    deadlines: deadlinesOf(options.deadline),
    disabled: disabledRules(options.disable),
    related: await readRelatedReports(options, context),
    context,
  };
  const codes: ExitCode[] = [];
  const files: CheckedFile[] = [];
  for (const input of inputs) {
    if (format === 'text' && inputs.length > 1) context.out(`${input}:`);
    const file = await tryFile(input, run);
    codes.push(typeof file === 'number' ? file : exitCodeOf(file, options));
    if (typeof file === 'number') continue;
    files.push(file);
    if (format === 'text') printText(file, context);
  }
  if (format === 'json') context.out(JSON.stringify(jsonOf(files, options), null, 2));
  if (format === 'sarif')
    context.out(JSON.stringify(sarifLog(files, context.version, context.language), null, 2));
  return worstExitCode(codes);
}

/** One input that cannot be read does not keep the others from being checked. */
async function tryFile(input: string, run: CheckRun): Promise<CheckedFile | ExitCode> {
  try {
    return await checkFile(input, run);
  } catch (error) {
    const failure = asFailure(error, run.context.language);
    if (failure === undefined) throw error;
    run.context.err(failure.message);
    return failure.exitCode;
  }
}

function exitCodeOf({ findings }: CheckedFile, { strict = false }: CheckOptions): ExitCode {
  return hasErrors(findings, strict) ? ExitCode.findings : ExitCode.ok;
}

function printText({ findings, fixed, fixedFile }: CheckedFile, { out, language }: CommandContext): void {
  const texts = text(language);
  if (fixedFile !== undefined) {
    out(texts.fixedInto(fixed.length, fixedFile));
    for (const { title } of fixed) out(`  ${texts.fixed}  ${title}`);
  }
  for (const line of findingLines(findings, language)) out(line);
  out(findingSummary(findings, language));
}

/** The findings as data: the shape that programs read. */
function jsonOf(files: readonly CheckedFile[], options: CheckOptions): object {
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
