import { type Survey, surveyReports } from '@xxgk/collection';
import { defineError, words } from '@xxgk/document';
import type { PlacedReport } from '@xxgk/node';
import { readReportsOfMany } from '../input/reports-of-many.js';
import { byEnding } from '../options/by-ending.js';
import { saveFile } from '../output/save-file.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';

export interface SurveyOptions {
  readonly outFile: string;
  readonly previous?: string;
  readonly roster?: string;
  readonly force?: boolean;
}

const WRITERS: Readonly<Record<string, (input: Survey) => Promise<Uint8Array>>> = {
  '.xlsx': async (input) => (await import('@xxgk/xlsx-writer')).writeSurvey(input).bytes,
  '.html': async (input) => (await import('@xxgk/html-writer')).writeSurveyPage(input).bytes,
};

const text = words({
  'zh-CN': (organs: number, outliers: number, passages: number) =>
    `比对${organs}个单位：突出的数${outliers}处，雷同文字${passages}处。`,
  en: (organs, outliers, passages) =>
    `${organs} organs: ${outliers} figures that stand out, ${passages} passages alike.`,
});

const badOutFile = defineError('option-invalid', {
  'zh-CN': (path: string) => `比对结果不能写成“${path}”。请用 .xlsx 或 .html 结尾的文件名。`,
  en: (path) => `The survey cannot be written as "${path}": name a .xlsx or .html file.`,
});

/** Writes figures and prose of many reports beside each other. @throws XxgkError */
export async function survey(
  inputs: readonly string[],
  options: SurveyOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { language, out } = context;
  const write = byEnding(options.outFile, WRITERS, badOutFile);
  const { year, reports, all } = await readReportsOfMany(inputs, options.roster, context);
  const before =
    options.previous === undefined
      ? []
      : (await readReportsOfMany([options.previous], undefined, context)).all;
  const reportsOf = (some: readonly PlacedReport[]) => some.map(({ report }) => report);
  const result = surveyReports(reportsOf(reports), year, reportsOf([...all, ...before]));
  await saveFile({ path: options.outFile, content: await write(result) }, options, context);
  const { figures, likeness } = result;
  out(text(language)(figures.organs.length, figures.outliers.length, likeness.passages.length));
  return ExitCode.ok;
}
