import { figureAt } from '@xxgk/model';
import type { Grid } from '../official-tables.js';
import { type Draw, idsIn, readText, tables, textReport, wrongIn } from './drawn-reports.js';

const rows = (grid: Grid): readonly (readonly string[])[] => grid.map((row) => row.map(({ text }) => text));
const widest = (grid: Grid): number => Math.max(...grid.map((row) => row.length));
const padded = (grid: Grid): readonly (readonly string[])[] =>
  rows(grid).map((row) => [...row, ...Array.from({ length: widest(grid) - row.length }, () => '')]);

test.each<[string, Draw]>([
  [
    'a bar behind each cell',
    (grid) =>
      rows(grid)
        .map((row) => `${row.join(' | ')} |`)
        .join('\n'),
  ],
  [
    'bars between cells alone',
    (grid) =>
      rows(grid)
        .map((row) => row.join('|'))
        .join('\n'),
  ],
  [
    'rows filled up to one width',
    (grid) =>
      padded(grid)
        .map((row) => `${row.join(' | ')} |`)
        .join('\n'),
  ],
  [
    'a frame, filled up',
    (grid) =>
      padded(grid)
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n'),
  ],
  [
    'a frame and a rule, filled up',
    (grid) => {
      const [head = '', ...others] = padded(grid).map((row) => `| ${row.join(' | ')} |`);
      return [head, `|${'---|'.repeat(widest(grid))}`, ...others].join('\n');
    },
  ],
  [
    'full-width bars',
    (grid) =>
      rows(grid)
        .map((row) => `｜${row.join('｜')}｜`)
        .join('\n'),
  ],
  [
    'boxes',
    (grid) =>
      rows(grid)
        .map((row) => `│ ${row.join(' │ ')} │\n├────┼────┤`)
        .join('\n'),
  ],
  [
    'a cell and its bar a line',
    (grid) =>
      rows(grid)
        .flat()
        .map((cell) => `${cell} |`)
        .join('\n'),
  ],
  [
    'a bar and its cell a line',
    (grid) =>
      rows(grid)
        .flat()
        .map((cell) => `| ${cell}`)
        .join('\n'),
  ],
  ['cells and bars on lines of their own', (grid) => rows(grid).flat().join('\n|\n')],
])('tables drawn with %s', async (_name, draw) => {
  const result = await readText(textReport({ draw }));
  expect(wrongIn(result)).toEqual([]);
  expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('blank cells between bars stay blank, on lines of their own too', async () => {
  const path = 'applications.newlyReceived';
  const without: Draw = (grid) =>
    rows(grid)
      .flatMap((row) => row.map((cell, at) => (row[0]?.startsWith('一、') && at === 3 ? '' : cell)))
      .join('\n|\n');
  const result = await readText(textReport({ draw: without }));
  expect(figureAt(result.input as object, `${path}.research`)).toBeNull();
  expect(wrongIn(result)).toEqual([`${path}.research`]);
});

test.each<[string, (figures: readonly string[]) => string]>([
  [
    'headings and tables with bars',
    (figures) =>
      drawn(
        figures,
        (name) => `### ${name}`,
        (cells) => `| ${cells.join(' | ')} |`,
      ),
  ],
  [
    'names and tabs',
    (figures) =>
      drawn(
        figures,
        (name) => name,
        (cells) => cells.join('\t'),
      ),
  ],
  [
    'numbered names and bars without a frame',
    (figures) =>
      drawn(
        figures,
        (name, at) => `（${'一二三'[at]}）${name}情况`,
        (cells) => cells.join(' | '),
      ),
  ],
])('proceedings as three tables below %s', async (_name, draw) => {
  const figures = (tables.proceedings.at(-1) ?? []).map(({ text }) => text);
  const result = await readText(textReport({ proceedings: draw(figures) }));
  expect(wrongIn(result)).toEqual([]);
  expect(idsIn(result)).not.toContain('reader/line-unused');
});

function drawn(
  figures: readonly string[],
  name: (text: string, at: number) => string,
  row: (cells: readonly string[]) => string,
): string {
  return ['行政复议', '行政诉讼（未经复议直接起诉）', '复议后起诉']
    .flatMap((text, at) => [
      name(text, at),
      row(['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']),
      row(figures.slice(at * 5, at * 5 + 5)),
    ])
    .join('\n');
}
