import {
  type buildCheckResult,
  type CheckResult,
  findingsOfMany,
  type NamedReport,
  type Roster,
} from '@xxgk/collection';
import { type Finding, hasErrors, type Language, words } from '@xxgk/document';
import { findingLines } from '@xxgk/pipeline';
import type { CheckedFile } from './check-file.js';

/** What came of the files of one run. */
export interface CheckedMany {
  readonly files: readonly CheckedFile[];
  /** Files that could not be read, and why. */
  readonly unread: Parameters<typeof buildCheckResult>[0]['unread'];
  /** Files beside them that are of no kind that is read. */
  readonly passedOver?: readonly string[];
  /** The organs that must report. */
  readonly roster?: Roster | undefined;
  /** Organs that were heard of in the round before. */
  readonly heard?: readonly string[];
}

const text = words({
  'zh-CN': {
    title: '汇总：',
    total: (files: number) => `共检查${files}个文件。`,
    unread: (count: number, names: string) => `读不出来（${count}个）：${names}`,
    faulty: (count: number, names: string) => `有错误（${count}份）：${names}`,
    warned: (count: number, names: string) => `只有警告（${count}份）：${names}`,
    sound: (count: number, names: string) => `没有问题（${count}份）${names === '' ? '' : `：${names}`}`,
    separator: '、',
    named: (organ: string, year: number, file: string) => `${organ}${year}年（${file}）`,
  },
  en: {
    title: 'Summary:',
    total: (files) => `${files} file(s) checked.`,
    unread: (count, names) => `unread (${count}): ${names}`,
    faulty: (count, names) => `with errors (${count}): ${names}`,
    warned: (count, names) => `with warnings alone (${count}): ${names}`,
    sound: (count, names) => `nothing wrong (${count})${names === '' ? '' : `: ${names}`}`,
    separator: ', ',
    named: (organ, year, file) => `${organ} ${year} (${file})`,
  },
});

/** More reports without a fault are counted, not named. */
const MOST_SOUND = 10;

/** The list at the end of many checks: unread files first, then who must mend what, who is missing, twice there, of another year. */
export function summaryOfMany(many: CheckedMany, language: Language): readonly string[] {
  const { files, unread } = many;
  const t = text(language);
  const kinds = { faulty: [] as string[], warned: [] as string[], sound: [] as string[] };
  for (const { input, report, findings } of files) {
    const name = report === undefined ? input : t.named(report.organ.name, report.year, input);
    kinds[kindOf(findings)].push(name);
  }
  const listed = (
    say: (count: number, names: string) => string,
    names: readonly string[],
    most = names.length,
  ): readonly string[] =>
    names.length === 0 ? [] : [`  ${say(names.length, names.length > most ? '' : names.join(t.separator))}`];
  return [
    t.title,
    ...listed(
      t.unread,
      unread.map(({ name }) => name),
    ),
    ...listed(t.faulty, kinds.faulty),
    ...listed(t.warned, kinds.warned),
    ...listed(t.sound, kinds.sound, MOST_SOUND),
    ...findingLines(ofMany(withoutReportless(many), language), language),
    t.total(files.length + unread.length),
  ];
}

function kindOf(findings: readonly Finding[]): 'faulty' | 'warned' | 'sound' {
  if (hasErrors(findings)) return 'faulty';
  return hasErrors(findings, true) ? 'warned' : 'sound';
}

/** Whether the reports of many make one whole: the year is that of most. */
export function ofMany({ files, ...many }: CheckedMany, language: Language): readonly Finding[] {
  const reports = files.flatMap(({ input, report }): readonly NamedReport[] =>
    report === undefined ? [] : [{ name: input, report }],
  );
  return findingsOfMany({ ...many, reports }, language);
}

/** Files that were read and hold no report are unread as far as organs go. */
export function withoutReportless<Many extends CheckedMany>(many: Many): Many {
  const reportless = many.files.filter(({ report }) => report === undefined);
  return {
    ...many,
    files: many.files.filter(({ report }) => report !== undefined),
    unread: [
      ...many.unread,
      ...reportless.map(({ input, findings }) => ({
        name: input,
        reason: findings.find(({ severity }) => severity === 'error')?.message ?? '',
        findings,
      })),
    ],
  };
}

/** Names of the organs that were heard of in the round before. */
export function heardBefore(previous: CheckResult | undefined): readonly string[] {
  return previous?.organs.filter(({ files }) => files.length > 0).map(({ name }) => name) ?? [];
}
