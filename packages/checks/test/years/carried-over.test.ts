import { publishedInput, publishedReports } from '@xxgk/fixtures';
import { figureAt, figureValue, parseReport, type Report } from '@xxgk/model';
import fc from 'fast-check';
import { checkReport } from '../../src/check-report.js';

/** Sentences of a report about its own year, of our own; `{…}` are figures by their paths. */
const SENTENCES = [
  'YEAR年，本局收到政府信息公开申请{applications.newlyReceived.total}件。',
  '全年办结政府信息公开申请{applications.results.total.total}件，结转下年度{applications.carriedForward.total}件。',
  '一是YEAR年主动公开政府信息1136条。',
  '本局YEAR年召开新闻发布会4场。',
  '截至YEAR年底，网站收录文件2310件。',
  '政府信息公开申请中，予以公开{applications.results.granted.total}件。',
  '举办培训3次，参训126人次。',
  '因政府信息公开被申请行政复议{proceedings.reconsideration.total}件。',
  '统计期限自YEAR年1月1日起至YEAR年12月31日止。',
  'YEAR年度，政务新媒体推送信息728篇。',
  '本机关YEAR年度没有收取信息处理费。',
];

const reports = publishedReports.flatMap(({ figures }) => {
  const result = parseReport(publishedInput(figures));
  return result.ok ? [result.report] : [];
});

function written(sentence: string, report: Report): string {
  return sentence
    .replaceAll('YEAR', String(report.year))
    .replace(/\{([^}]+)\}/gu, (_, path: string) => String(figureValue(figureAt(report, path)) ?? 0));
}

/** The prose of a report of some of the sentences, in its sections. */
function reportOf(figures: Report, chosen: readonly string[], year: number): Report {
  const [opening = '', ...others] = chosen;
  const organ = { ...figures.organ, name: '示例市样例局', kind: 'department' as const };
  const overview = `（一）主动公开。${opening}\n（二）依申请公开。${others.join('')}`;
  return { ...figures, organ, year, date: `${year + 1}-01-20`, overview };
}

const places = (report: Report, previous: Report | undefined): readonly (readonly [number, number])[] =>
  checkReport(report, previous === undefined ? {} : { previous }).flatMap(({ path, range }) =>
    path?.[0] === 'overview' && range !== undefined ? [[range.start, range.end] as const] : [],
  );

/** Sentences of the old year that nothing is said about. */
function unmentioned(
  report: Report,
  previous: Report | undefined,
  kept: readonly string[],
): readonly string[] {
  const found = places(report, previous);
  return kept.filter((sentence) => {
    const start = report.overview.indexOf(sentence);
    return !found.some(([from, to]) => from < start + sentence.length && to > start);
  });
}

const sameForm = (edition: string): readonly Report[] =>
  reports.filter((report) => report.edition === edition);
const chosen = fc.shuffledSubarray(SENTENCES, { minLength: 2, maxLength: 6 });

describe.each(['2019', '2021'])('a report of the form of %s carried over', (edition) => {
  const figures = fc.constantFrom(...sameForm(edition));
  const year = edition === '2019' ? 2020 : 2024;

  test('is told of every sentence that states the old year or a figure of it, with last year at hand', () => {
    fc.assert(
      fc.property(figures, figures, chosen, (then, now, sentences) => {
        const kept = sentences.map((sentence) => written(sentence, then));
        const before = reportOf(then, kept, year - 1);
        const unchanged = sentences.filter(
          (sentence, index) => /YEAR|1136|126/u.test(sentence) || written(sentence, now) !== kept[index],
        );
        const stale = unchanged.map((sentence) =>
          written(sentence, then).replaceAll(String(then.year), String(year - 1)),
        );
        const text = before.overview.replaceAll(String(then.year), String(year - 1));
        const report = { ...reportOf(now, kept, year), overview: text };
        expect(unmentioned(report, { ...before, overview: text }, stale)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is told of every sentence of the old year without last year at hand', () => {
    fc.assert(
      fc.property(figures, chosen, (then, sentences) => {
        const kept = sentences.map((sentence) => written(sentence, { ...then, year: year - 1 }));
        const stale = kept.filter((sentence) => sentence.includes(String(year - 1)));
        expect(unmentioned(reportOf(then, kept, year), undefined, stale)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const SAID = [
  '收到政府信息公开申请比2023年增加9件。',
  '2023年问题的整改情况另文说明。',
  '根据2023年印发的办法办理。',
  '《2023年工作要点》各项任务已落实。',
  '2023年结转的申请均已办结。',
  '自2023年起公开目录按月更新。',
  '依据《条例》和国办公开办函〔2023〕30号文件编制。',
];

test.each(SAID)('a sentence that means the year before stays untold: %s', (sentence) => {
  const [figures] = sameForm('2021');
  if (figures === undefined) throw new Error('no report');
  const findings = checkReport(reportOf(figures, [sentence], 2024)).filter(
    ({ ruleId }) => ruleId === 'years/before',
  );
  expect(findings).toEqual([]);
});

test('the year beside a figure that the tables have changes with it', () => {
  const [then, now] = sameForm('2021');
  if (then === undefined || now === undefined) throw new Error('no reports');
  const sentence = '2023年，本局收到政府信息公开申请{applications.newlyReceived.total}件。';
  const kept = ['公开渠道畅通。', written(sentence, then)];
  const [finding] = checkReport(reportOf(now, kept, 2024), { previous: reportOf(then, kept, 2023) }).filter(
    ({ ruleId }) => ruleId === 'previous/kept-sentence',
  );
  expect(finding?.hint).toContain(written(sentence.replace('2023', '2024'), now));
});
