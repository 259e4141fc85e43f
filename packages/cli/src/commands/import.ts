import { join } from 'node:path';
import { defineError, hasErrors, words } from '@xxgk/document';
import { reportTitle, serializeReport } from '@xxgk/model';
import { oneOf, readInput } from '@xxgk/node';
import { fileName, reportRemarks, reportYaml } from '@xxgk/pipeline';
import { completeReading, traceLines } from '@xxgk/readers';
import { nothingWritten, type OutputOwners, saveFilesOf } from '../output/save-file.js';
import { eachInput } from '../process/each-input.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { printFindings } from '../terminal/print-findings.js';
import { importGongwen } from './import-gongwen.js';

export interface ImportOptions {
  readonly outDir: string;
  readonly format: string;
  readonly trace?: boolean;
  readonly organ?: string;
  readonly year?: string;
  readonly force?: boolean;
}

const importedFrom = words({
  'zh-CN': (name: string) => `由“${name}”读取。`,
  en: (name) => `Read from "${name}".`,
});

const badYear = defineError('option-invalid', {
  'zh-CN': (year: string) => `年度“${year}”无法识别。请写成四位数字，如 2023。`,
  en: (year) => `The year "${year}" is not understood. Write four digits, as 2023.`,
});

/** Makes report data of files that organs have. One bad file does not stop the others; the worst exit code counts. */
export async function importReports(
  inputs: readonly string[],
  options: ImportOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { year } = options;
  oneOf(options.format, ['yaml', 'json', 'md']);
  if (year !== undefined && !/^\d{4}$/.test(year)) throw badYear([year]);
  const owners: OutputOwners = new Map();
  const importInput = options.format === 'md' ? importGongwen : importOne;
  return eachInput(inputs, (input) => importInput(input, options, owners, context), context);
}

async function importOne(
  input: string,
  options: ImportOptions,
  owners: OutputOwners,
  context: CommandContext,
): Promise<ExitCode> {
  const { err, out, language } = context;
  const { outDir, format, organ, year } = options;
  const completion = { organ, year: year === undefined ? undefined : Number(year) };
  const read = completeReading(await readInput(input, context), completion, language);
  if (options.trace === true) for (const line of traceLines(read, language)) out(line);
  printFindings(read.findings, context);
  if (!read.ok) {
    err(nothingWritten(language));
    return ExitCode.findings;
  }
  const { report, findings } = read;
  const content =
    format === 'json'
      ? serializeReport(report)
      : reportYaml(report, reportRemarks(importedFrom(language)(input), findings, language));
  const path = join(outDir, fileName(reportTitle(report), `.${format}`));
  await saveFilesOf(input, [{ path, content }], owners, options, context);
  return hasErrors(findings) ? ExitCode.findings : ExitCode.ok;
}
