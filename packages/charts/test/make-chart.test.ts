import { type Report, withFigure } from '@xxgk/model';
import { chartData } from '../src/chart-data.js';
import { makeChart } from '../src/index.js';

const NOTHING = { made: 0, repealed: 0, inForce: 0 };

function report(figures: Readonly<Record<string, number>> = {}, year = 2022): Report {
  const input: object = {
    schema: 'xxgk/report@1',
    edition: '2021',
    year,
    organ: { name: '示例局', kind: 'department' },
    overview: '甲。',
    problems: '乙。',
    other: '无。',
    disclosure: {
      regulations: NOTHING,
      normativeDocuments: NOTHING,
      licensing: { decisions: 0 },
      punishment: { decisions: 0 },
      coercion: { decisions: 0 },
      fees: { amount: 0 },
    },
    applications: { results: {} },
    proceedings: {},
  };
  const filled = Object.entries(figures).reduce(
    (made, [path, value]) => withFigure(made, path, value),
    input,
  );
  return filled as Report;
}

const counts = {
  'applications.results.granted.total': 3,
  'applications.results.refused.stateSecret.total': 1,
  'applications.results.refused.otherLaws.total': 4,
  'applications.newlyReceived.naturalPerson': 7,
  'applications.newlyReceived.total': 8,
  'applications.results.total.total': 8,
};
const of = (one: Report, name: string, previous: readonly Report[] = []) =>
  makeChart(one, { name, fontFamily: 'FangSong', previous, place: ['overview', 1] });

test('adds up the groups of outcomes, in the words of the form', () => {
  const { categories, series } = chartData('outcomes', report(counts));
  expect(categories).toEqual(['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理']);
  expect(series[0]?.values).toEqual([3, 0, 5, 0, 0, 0]);
});

test('writes the words from the figures', () => {
  const { alternative } = of(report(counts), 'chart:outcomes');
  expect(alternative).toContain('示例局2022年政府信息公开申请的办理结果');
  expect(alternative).toContain('不予公开5件');
  expect(alternative).toMatch(/共8件。$/);
});

test('puts years in the order of time, each once', () => {
  const years = [2021, 2020, 2022].map((year) => report(counts, year));
  const { categories } = chartData('years', report(counts, 2022), years);
  expect(categories).toEqual(['2020年', '2021年', '2022年']);
});

test('draws the same twice, without script, style or names that count up', () => {
  const one = report(counts);
  const { svg } = of(one, 'chart:outcomes');
  expect(of(one, 'chart:outcomes').svg).toBe(svg);
  expect(svg).toContain('予以公开');
  expect(svg).not.toMatch(/<style|<script|class=|ecmeta/);
});

test('is told apart without colour', () => {
  const { svg = '' } = of(report(counts, 2022), 'chart:years', [report(counts, 2021)]);
  const colours = [...svg.matchAll(/#[0-9a-f]{6}|#[0-9a-f]{3}/gi)].map(([colour]) => colour);
  expect(colours.length).toBeGreaterThan(3);
  for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$|^#(.)\2\2$/);
});

test.each([
  ['chart/unknown', 'chart:pie', counts],
  ['chart/one-year', 'chart:years', counts],
  ['chart/empty', 'chart:applicants', {}],
])('leaves a chart out with %s', (ruleId, name, figures) => {
  const { svg, findings } = of(report(figures), name);
  expect(svg).toBeUndefined();
  expect(findings).toMatchObject([{ ruleId, severity: 'warning', path: ['overview', 1] }]);
});
