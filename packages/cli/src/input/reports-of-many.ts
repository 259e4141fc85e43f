import { findingsOfMany, reportsOfOneYear } from '@xxgk/collection';
import { defineError, words } from '@xxgk/document';
import { type PlacedReport, readGivenReports, readRoster } from '@xxgk/node';
import { listSeparator } from '../options/list-separator.js';
import type { CommandContext } from '../process/environment.js';
import { printFindings } from '../terminal/print-findings.js';

const text = words({
  'zh-CN': (name: string, reason: string) => `“${name}”没有读出，没有计入：${reason}`,
  en: (name, reason) => `"${name}" was not read and is left out: ${reason}`,
});

const nothing = defineError('input-unreadable', {
  'zh-CN': (path: string) =>
    `“${path}”中没有读出报告。请核对路径，以及其中有没有报告（Word、PDF、网页、Excel、文本或数据文件）。`,
  en: (path) => `No report was read in "${path}". Check the path, and whether there are reports in it.`,
});

type ReportsOfOneYear = NonNullable<ReturnType<typeof reportsOfOneYear<PlacedReport>>>;

/**
 * Reads the reports that arguments stand for, and tells what is left out: unread files, other years, second reports;
 * with a roster also who is missing and who is not on it. @throws XxgkError `input-unreadable` where there is none
 */
export async function readReportsOfMany(
  inputs: readonly string[],
  rosterFile: string | undefined,
  context: CommandContext,
): Promise<ReportsOfOneYear> {
  const { language, err } = context;
  const roster = rosterFile === undefined ? undefined : await readRoster(rosterFile, context);
  const read: PlacedReport[] = [];
  const unread: { readonly name: string; readonly reason: string }[] = [];
  const passedOver: string[] = [];
  for (const input of inputs) {
    const given = await readGivenReports(input, rosterFile === undefined ? [] : [rosterFile], context);
    read.push(...given.reports);
    unread.push(...given.unreadable.map(({ name, reason }) => ({ name, reason })));
    passedOver.push(...given.passedOver);
  }
  for (const { name, reason } of unread) err(text(language)(name, reason));
  const ofYear = reportsOfOneYear(read, roster, language);
  if (ofYear === undefined) throw nothing([inputs.join(listSeparator(language))]);
  printFindings(findingsOfMany({ reports: read, unread, passedOver, roster }, language), context);
  return ofYear;
}
