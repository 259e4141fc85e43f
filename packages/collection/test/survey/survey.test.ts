import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { figureSurvey } from '../../src/survey/figure-survey.js';
import { likenessMatrix } from '../../src/survey/likeness-matrix.js';
import { surveyReports } from '../../src/survey/survey-reports.js';

const OWN =
  '本机关办理申请时逐件登记，由专人提醒办理时限，答复前交法制机构审核，并在年底组织人员对全部答复进行复核评查。';
const COPIED =
  '存在的主要问题是主动公开的内容更新还不够及时，政策解读形式比较单一，基层工作人员的业务能力有待进一步提高，公开目录的分类还不够细。';

function report(name: string, change: Partial<Report> = {}, figures: Record<string, number> = {}): Report {
  return {
    ...sampleReport(figures),
    overview: '',
    problems: '',
    ...change,
    organ: { name, kind: 'department' },
  } as Report;
}

const RECEIVED = 'applications.newlyReceived.total';

test('prose that two organs share is found on both sides, with the sentences; that of last year too', () => {
  const reports = [
    report('甲局', { overview: OWN, problems: COPIED }),
    report('乙局', {
      overview: '本机关的做法与别处不同，各项内容都由各股室自行整理后报送到办公室统一发布。',
      problems: COPIED,
    }),
    report('丙局', { overview: OWN.replace('逐件登记', '逐件记录') }),
  ];
  const lastYear = [report('丙局', { year: 2021, overview: OWN })];
  const { shares, withLastYear, passages, organs } = likenessMatrix(reports, lastYear);
  expect(organs).toEqual(['甲局', '乙局', '丙局']);
  expect(shares.map((row) => row.map((share) => Math.round(share * 100)))).toEqual([
    [0, 100, 100],
    [100, 0, 0],
    [100, 0, 0],
  ]);
  expect(withLastYear.map((share) => share && Math.round(share * 100))).toEqual([undefined, undefined, 100]);
  expect(passages.find(({ organ, other }) => organ === '乙局' && other === '甲局')?.sentences).toEqual([
    COPIED,
  ]);
  expect(passages.find(({ organ, other }) => organ === '丙局' && other === '丙局')?.otherYear).toBe(2021);
});

test('figures are ranked, held against last year, and what stands out is named', () => {
  const counts = [3, 4, 5, 5, 6, 7, 8, 90];
  const reports = counts.map((count, index) => report(`第${index}局`, {}, { [RECEIVED]: count }));
  const lastYear = [
    report('第7局', { year: 2021 }, { [RECEIVED]: 20 }),
    report('第6局', { year: 2021 }, { [RECEIVED]: 30 }),
    report('第5局', { year: 2021 }, { [RECEIVED]: 8 }),
  ];
  const { organs, outliers } = figureSurvey(reports, lastYear);
  expect(organs.map(({ figures }) => figures[0]?.rank)).toEqual([8, 7, 5, 5, 4, 3, 2, 1]);
  expect(organs[7]?.figures[0]).toEqual({ value: 90, rank: 1, lastYear: 20 });
  expect(outliers.map(({ organ, reason }) => [organ, reason])).toEqual([
    ['第6局', '上年为30，减少到三分之一以下'],
    ['第7局', '远高于其他单位（中间数为6）'],
    ['第7局', '上年为20，增加到3倍以上'],
  ]);
});

test('of a text that goes round the three closest others are named, and always that of last year', () => {
  const names = ['甲局', '乙局', '丙局', '丁局', '戊局', '己局'];
  const lastYear = names.map((name) => report(name, { year: 2021, problems: COPIED }));
  const { passages } = likenessMatrix(
    names.map((name) => report(name, { problems: COPIED })),
    lastYear,
  );
  for (const name of names) {
    const own = passages.filter(({ organ }) => organ === name);
    expect(own.filter(({ other }) => other !== name)).toHaveLength(3);
    expect(own.filter(({ other }) => other === name)).toHaveLength(1);
  }
});

test('of the reports of a year the first of each organ is surveyed, held against those of the year before', () => {
  const reports = [
    report('甲局', {}, { [RECEIVED]: 4 }),
    report('甲局', {}, { [RECEIVED]: 9 }),
    report('甲局', { year: 2021 }, { [RECEIVED]: 3 }),
    report('乙局', { year: 2021 }),
  ];
  const { figures, likeness } = surveyReports(reports, 2022);
  expect(likeness.organs).toEqual(['甲局']);
  expect(figures.organs.map(({ figures: [received] }) => received)).toEqual([
    { value: 4, rank: 1, lastYear: 3 },
  ]);
});
