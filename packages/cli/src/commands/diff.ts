import { basename } from 'node:path';
import { type ComparedReports, compareReports, comparisonJson, comparisonText } from '@xxgk/collection';
import { words } from '@xxgk/document';
import { fillPlaceholders, type Report } from '@xxgk/model';
import { readInput } from '../input/read-input.js';
import { listSeparator, namedIn, unknownFormat } from '../options/one-of.js';
import { printOrSave } from '../output/save-file.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';

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

const text = words({
  'zh-CN': {
    faulty: (path: string) => `“${path}”有误，不能对比。请用 xxgk check 查看该文件的问题。`,
    ofYear: (year: number) => `${year}年`,
  },
  en: {
    faulty: (path) => `"${path}" has errors and cannot be compared. See them with xxgk check.`,
    ofYear: (year) => `${year}`,
  },
});

/** Shows what differs between two reports. @throws XxgkError, or Failure (findings) for a file that holds no report */
export async function diff(
  left: string,
  right: string,
  options: DiffOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const format = namedIn(FORMATS, options.format, unknownFormat, listSeparator(context.language));
  const [before, after] = [await readOne(left, context), await readOne(right, context)];
  const names = namesOf([left, right], before, after, context);
  const comparison = compareReports(before, after);
  await printOrSave(await format({ before, after, names, comparison }, context), options, context);
  return ExitCode.ok;
}

async function readOne(path: string, context: CommandContext): Promise<Report> {
  const { language } = context;
  const read = await readInput(path, context);
  if (!read.ok) throw new Failure(ExitCode.findings, text(language).faulty(path));
  return fillPlaceholders(read.report, { language }).report;
}

/** Two years of one organ by their years, other reports by their files. */
function namesOf(
  [left, right]: readonly [string, string],
  before: Report,
  after: Report,
  { language }: CommandContext,
): ComparedReports['names'] {
  const { ofYear } = text(language);
  if (before.organ.name === after.organ.name && before.year !== after.year)
    return { before: ofYear(before.year), after: ofYear(after.year) };
  const isAlike = basename(left) === basename(right);
  return isAlike ? { before: left, after: right } : { before: basename(left), after: basename(right) };
}
