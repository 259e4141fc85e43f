import { aggregateReports, type NamedReport, type Roster } from '@xxgk/collection';
import { type Finding, hasErrors, type Language, words } from '@xxgk/document';
import { findingLines } from '@xxgk/pipeline';
import type { CheckedFile } from './check-file.js';

/** What came of the files of one run. */
export interface CheckedMany {
  readonly files: readonly CheckedFile[];
  /** Files that could not be read, and why. */
  readonly unread: readonly { readonly name: string; readonly reason: string }[];
  /** The organs that must report. */
  readonly roster?: Roster | undefined;
}

const text = words({
  'zh-CN': {
    title: '汇总：',
    total: (files: number) => `共检查${files}个文件。`,
    unread: (names: string) => `读不出来：${names}`,
    faulty: (names: string) => `有错误：${names}`,
    warned: (names: string) => `只有警告：${names}`,
    sound: (names: string) => `没有问题：${names}`,
    separator: '、',
    named: (organ: string, year: number, file: string) => `${organ}${year}年（${file}）`,
  },
  en: {
    title: 'Summary:',
    total: (files) => `${files} file(s) checked.`,
    unread: (names) => `unread: ${names}`,
    faulty: (names) => `with errors: ${names}`,
    warned: (names) => `with warnings alone: ${names}`,
    sound: (names) => `nothing wrong: ${names}`,
    separator: ', ',
    named: (organ, year, file) => `${organ} ${year} (${file})`,
  },
});

/** What is told of the reports of many organs beside what is wrong with each. */
const OF_MANY = [
  'aggregate/missing',
  'aggregate/missing-unsure',
  'aggregate/duplicate',
  'aggregate/other-year',
  'aggregate/unexpected',
  'aggregate/name-differs',
  'aggregate/rendition-differs',
];

/** The list at the end of many checks: unread files first, then who must mend what, who is missing, twice there, of another year. */
export function summaryOfMany(many: CheckedMany, language: Language): readonly string[] {
  const { files, unread } = many;
  const t = text(language);
  const kinds = { faulty: [] as string[], warned: [] as string[], sound: [] as string[] };
  for (const { input, report, findings } of files) {
    const name = report === undefined ? input : t.named(report.organ.name, report.year, input);
    kinds[kindOf(findings)].push(name);
  }
  const listed = (say: (names: string) => string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`  ${say(names.join(t.separator))}`];
  return [
    t.title,
    ...listed(
      t.unread,
      unread.map(({ name }) => name),
    ),
    ...listed(t.faulty, kinds.faulty),
    ...listed(t.warned, kinds.warned),
    ...listed(t.sound, kinds.sound),
    ...findingLines(ofMany(many, language), language),
    t.total(files.length + unread.length),
  ];
}

function kindOf(findings: readonly Finding[]): 'faulty' | 'warned' | 'sound' {
  if (hasErrors(findings)) return 'faulty';
  return hasErrors(findings, true) ? 'warned' : 'sound';
}

/** Whether the reports of many make one whole: the year is that of most. */
export function ofMany({ files, unread, roster }: CheckedMany, language: Language): readonly Finding[] {
  const reports = files.flatMap(({ input, report }): readonly NamedReport[] =>
    report === undefined ? [] : [{ name: input, report }],
  );
  const { findings } = aggregateReports(reports, {
    organ: { name: '', kind: 'other' },
    year: mostFrequent(reports.map(({ report }) => report.year)),
    otherYear: 'skip',
    otherEdition: 'skip',
    expected: roster,
    unreadable: unread,
    language,
  });
  return findings.filter(({ ruleId }) => OF_MANY.includes(ruleId));
}

function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].toSorted(([a, one], [b, other]) => other - one || b - a)[0]?.[0];
}
