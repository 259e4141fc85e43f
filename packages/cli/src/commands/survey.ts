import { extname } from 'node:path';
import { mostFrequentYear, oneOfEach, type Survey, surveyReports } from '@xxgk/collection';
import { defineError, words } from '@xxgk/document';
import { type PlacedReport, readGivenReports } from '../input/given-reports.js';
import { saveFile } from '../output/save-file.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';

export interface SurveyOptions {
  readonly outFile: string;
  readonly previous?: string;
  readonly force?: boolean;
}

const WRITERS: Readonly<Record<string, (input: Survey) => Promise<Uint8Array>>> = {
  '.xlsx': async (input) => (await import('@xxgk/xlsx-writer')).writeSurvey(input).bytes,
  '.html': async (input) => (await import('@xxgk/html-writer')).writeSurveyPage(input).bytes,
};

const text = words({
  'zh-CN': {
    unread: (name: string, reason: string) => `“${name}”没有读出，没有参与比对：${reason}`,
    otherYear: (name: string, year: number, wanted: number) =>
      `“${name}”是${year}年度的报告，只比对${wanted}年度，没有参与。`,
    summary: (organs: number, outliers: number, passages: number) =>
      `比对${organs}个单位：突出的数${outliers}处，雷同文字${passages}处。`,
  },
  en: {
    unread: (name, reason) => `"${name}" was not read and is not compared: ${reason}`,
    otherYear: (name, year, wanted) => `"${name}" is of ${year}, not of ${wanted}, and is not compared.`,
    summary: (organs, outliers, passages) =>
      `${organs} organs: ${outliers} figures that stand out, ${passages} passages alike.`,
  },
});

const badOutFile = defineError('option-invalid', {
  'zh-CN': (path: string) => `比对结果不能写成“${path}”。请用 .xlsx 或 .html 结尾的文件名。`,
  en: (path) => `The survey cannot be written as "${path}": name a .xlsx or .html file.`,
});

const nothing = defineError('input-unreadable', {
  'zh-CN': (path: string) => `“${path}”中没有读出报告，没有比对。请核对路径，以及其中有没有报告。`,
  en: (path) => `No report was read in "${path}": nothing was compared.`,
});

/** Writes figures and prose of many reports beside each other. @throws XxgkError */
export async function survey(
  inputs: readonly string[],
  options: SurveyOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { language, err, out } = context;
  const write = WRITERS[extname(options.outFile).toLowerCase()];
  if (write === undefined) throw badOutFile([options.outFile]);
  const given = await readAll(inputs, context);
  const year = mostFrequentYear(given);
  if (year === undefined) throw nothing([inputs.join(' ')]);
  const { otherYear, summary } = text(language);
  const before = options.previous === undefined ? [] : await readAll([options.previous], context);
  for (const { name, report } of given) if (report.year !== year) err(otherYear(name, report.year, year));
  const reportsOf = (some: readonly PlacedReport[]) => some.map(({ report }) => report);
  const result = surveyReports(reportsOf(given), year, reportsOf(before));
  await saveFile({ path: options.outFile, content: await write(result) }, options, context);
  const { figures, likeness } = result;
  out(summary(figures.organs.length, figures.outliers.length, likeness.passages.length));
  return ExitCode.ok;
}

/** The reports that can be read, each once; what cannot is told. */
async function readAll(inputs: readonly string[], context: CommandContext): Promise<readonly PlacedReport[]> {
  const read: PlacedReport[] = [];
  for (const input of inputs) {
    const { reports, unreadable, passedOver } = await readGivenReports(input, [], context);
    for (const { name, failure } of unreadable)
      context.err(text(context.language).unread(name, failure.message));
    for (const name of passedOver) context.err(text(context.language).unread(name, ''));
    read.push(...reports);
  }
  return oneOfEach(read, context.language).reports;
}
