import { readText, tabbed, textReport } from './drawn-reports.js';

/** Paths of the findings of one kind. */
async function pathsOf(text: string, id: string): Promise<readonly string[]> {
  const { findings } = await readText(text);
  return findings.filter(({ ruleId }) => ruleId === `reader/${id}`).map(({ path = [] }) => path.join('.'));
}

/** The report with a row of a table in other words. */
const withRow = (label: string, change: (cells: readonly string[]) => readonly string[]): string =>
  textReport({
    draw: (grid) =>
      tabbed(grid)
        .split('\n')
        .map((line) => (line.includes(label) ? change(line.split('\t')).join('\t') : line))
        .join('\n'),
  });

test('a row with a figure too few is one finding, and its cells are not named again', async () => {
  const text = withRow('重复申请', (cells) => [...cells.slice(0, 2), '77', '3']);
  expect(await pathsOf(text, 'row-incomplete')).toEqual(['applications.results.notProcessed.repeated']);
  expect(await pathsOf(text, 'figure-missing')).toEqual([]);
});

test('words all along a row are one finding, in one cell a finding of that cell', async () => {
  const row = withRow('重复申请', (cells) => cells.map((cell) => (/^\d+$/u.test(cell) ? '未统计' : cell)));
  const one = withRow('行政许可', (cells) => [...cells.slice(0, -1), '未统计']);
  expect(await pathsOf(row, 'figure-unreadable')).toEqual(['applications.results.notProcessed.repeated']);
  expect(await pathsOf(row, 'figure-missing')).toEqual([]);
  expect(await pathsOf(one, 'figure-unreadable')).toHaveLength(1);
});

test.each(['/', '—', '无'])('“%s” for 规章 is a warning, elsewhere an error', async (mark) => {
  const none = (label: string): string =>
    withRow(label, (cells) => cells.map((cell) => (/^\d+$/u.test(cell) ? mark : cell)));
  const rules = await readText(none('规章'));
  const said = rules.findings.filter(({ path }) => path?.join('.') === 'disclosure.regulations');
  if (mark !== '无')
    expect(said.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['reader/figure-not-applicable', 'warning'],
    ]);
  expect(rules.ok).toBe(true);
  const others = await readText(none('行政规范性文件'));
  expect(others.findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
});
