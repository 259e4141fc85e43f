import type { CellTrace } from '@xxgk/collection';
import { type Count, editionSpec, figureSpecs, figureValue, formatFigure } from '@xxgk/model';
import { writeTrace } from '../../src/index.js';
import { cellXml, partsOf } from '../support/workbook-parts.js';

const figure = (count: Count): CellTrace['contributions'][number] => ({
  child: 'a.yaml',
  organ: '甲局',
  figure: count,
  printed: formatFigure(count),
  value: figureValue(count),
});

const traceOf = (figures: readonly Count[]): readonly CellTrace[] =>
  figureSpecs(editionSpec('2021')).map((spec) => ({
    spec,
    sum: figures.reduce<number>((sum, each) => sum + (figureValue(each) ?? 0), 0),
    contributions: figures.map(figure),
  }));

const finding = { ruleId: 'aggregate/missing', severity: 'error', message: '缺少“乙局”的报告。' } as const;
const write = (figures: readonly Count[]) =>
  partsOf(writeTrace({ title: '示例', edition: '2021', trace: traceOf(figures), findings: [finding] }).bytes);

test('the sum of a column is a formula over its organs, with its result', () => {
  const sheet = write([3, 4, null])['xl/worksheets/sheet1.xml'] ?? '';
  expect(cellXml(sheet, 'C7')).toContain('<f>SUM(C8:C10)</f><v>7</v>');
  expect(['C8', 'C9', 'C10'].map((place) => /<v>(.*?)<\/v>/u.exec(cellXml(sheet, place))?.[1])).toEqual([
    '3',
    '4',
    undefined,
  ]);
  expect(sheet.match(/<f>/gu)).toHaveLength(figureSpecs(editionSpec('2021')).length);
});

test('words beside a figure are shown, and the figure still counts', () => {
  const parts = write([{ value: 22, note: '其中修订16件' }]);
  expect(cellXml(parts['xl/worksheets/sheet1.xml'] ?? '', 'C8')).toContain('<v>22</v>');
  expect(parts['xl/styles.xml']).toContain('（其中修订16件）');
});

test('figures too exact for a spreadsheet stay text, and their sum is no formula that would pass over them', () => {
  const trace = traceOf([1]).map((cell) => ({
    ...cell,
    sum: '12345678901234.567891',
    contributions: [{ ...figure(0), figure: '12345678901234.567891' }],
  }));
  const parts = partsOf(writeTrace({ title: '示例', edition: '2021', trace, findings: [] }).bytes);
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).not.toContain('<f>');
  expect(cellXml(sheet, 'C7')).toContain('12345678901234.567891');
});

test('what was found wrong stands on a sheet of its own', () => {
  const sheet = write([1])['xl/worksheets/sheet2.xml'] ?? '';
  expect(sheet).toContain('缺少“乙局”的报告。');
  expect(sheet).toContain('错误');
});
