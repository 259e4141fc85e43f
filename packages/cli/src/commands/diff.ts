import { basename } from 'node:path';
import {
  type ComparedReports,
  compareReports,
  comparisonJson,
  comparisonNames,
  comparisonText,
  type ReportOfFile,
} from '@xxgk/collection';
import { defineError } from '@xxgk/document';
import { fillPlaceholders } from '@xxgk/model';
import { lookUp, readInputReport } from '@xxgk/node';
import { listSeparator } from '../options/list-separator.js';
import { printOrSave } from '../output/save-file.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';

export interface DiffOptions {
  readonly format: string;
  readonly outFile?: string;
  readonly force?: boolean;
}

type DiffFormat = (compared: ComparedReports, context: CommandContext) => Promise<string>;

/** Each without the end of its last line. */
const FORMATS: Readonly<Record<string, DiffFormat>> = {
  text: async (compared, { language }) => comparisonText(compared, language).join('\n'),
  json: async (compared) => JSON.stringify(comparisonJson(compared), null, 2),
  html: async ({ names, comparison }) => {
    const { writeComparisonPage } = await import('@xxgk/html-writer');
    return new TextDecoder().decode(writeComparisonPage({ ...names, comparison }).bytes).trimEnd();
  },
};

const faulty = defineError('report-faulty', {
  'zh-CN': (path: string) => `“${path}”有误，不能对比。请用 xxgk check 查看该文件的问题。`,
  en: (path) => `"${path}" has errors and cannot be compared. See them with xxgk check.`,
});

/** Shows what differs between two reports. @throws XxgkError, `report-faulty` for a file that holds no report */
export async function diff(
  left: string,
  right: string,
  options: DiffOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { language } = context;
  const format = lookUp(FORMATS, options.format, { separator: listSeparator(language) });
  const [before, after] = [await readSide(left, context), await readSide(right, context)];
  const compared: ComparedReports = {
    before: before.report,
    after: after.report,
    names: comparisonNames(before, after, language),
    comparison: compareReports(before.report, after.report),
  };
  await printOrSave(await format(compared, context), options, context);
  return ExitCode.ok;
}

async function readSide(path: string, context: CommandContext): Promise<ReportOfFile> {
  const source = await readInputReport(path, faulty, context);
  return { report: fillPlaceholders(source).report, file: basename(path), path };
}
