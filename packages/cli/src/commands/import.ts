import { join } from 'node:path';
import { defineError, type Finding, hasErrors, words } from '@xxgk/document';
import { organKind, parseReport, type Report, reportTitle, serializeReport } from '@xxgk/model';
import { reportYaml } from '@xxgk/pipeline';
import type { ReadResult } from '@xxgk/readers';
import { traceLines } from '../importing/trace-lines.js';
import { readInput } from '../input/read-input.js';
import { unknownFormat } from '../options/unknown-format.js';
import { outputName } from '../output/output-name.js';
import { reportRemarks } from '../output/report-remarks.js';
import { nothingWritten, type OutputOwners, saveFilesOf } from '../output/save-file.js';
import { eachInput } from '../process/each-input.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { printFindings } from '../terminal/finding-lines.js';

export interface ImportOptions {
  readonly outDir: string;
  readonly format: string;
  readonly trace?: boolean;
  readonly organ?: string;
  readonly year?: string;
  readonly force?: boolean;
}

const FORMATS = ['yaml', 'json'];
/** Rules of findings that `--organ` and `--year` answer. */
const ANSWERED: Readonly<Record<'organ' | 'year', readonly string[]>> = {
  organ: ['reader/organ-missing', 'reader/organ-inferred'],
  year: ['reader/year-missing', 'reader/year-inferred'],
};

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
  const { format, year } = options;
  if (!FORMATS.includes(format)) throw unknownFormat([format, FORMATS.join('、')]);
  if (year !== undefined && !/^\d{4}$/.test(year)) throw badYear([year]);
  const owners: OutputOwners = new Map();
  return eachInput(inputs, (input) => importOne(input, options, owners, context), context);
}

async function importOne(
  input: string,
  options: ImportOptions,
  owners: OutputOwners,
  context: CommandContext,
): Promise<ExitCode> {
  const { err, out, language } = context;
  const read = await readInput(input, context);
  const { report, findings } = complete(read, options, context);
  if (options.trace === true) for (const line of traceLines(read, language)) out(line);
  printFindings(findings, context);
  if (report === undefined) {
    err(nothingWritten(language));
    return ExitCode.findings;
  }
  const path = join(options.outDir, outputName(reportTitle(report), `.${options.format}`));
  const content =
    options.format === 'json'
      ? serializeReport(report)
      : reportYaml(report, reportRemarks(importedFrom(language)(input), findings, language));
  await saveFilesOf(input, [{ path, content }], owners, options, context);
  return hasErrors(findings) ? ExitCode.findings : ExitCode.ok;
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
      ...(organ === undefined ? {} : { organ: { ...input.organ, name: organ, kind: organKind(organ) } }),
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
