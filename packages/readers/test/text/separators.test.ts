import { figureAt } from '@xxgk/model';
import { type Draw, readText, tables, textReport } from './drawn-reports.js';

const joined =
  (separator: string): Draw =>
  (grid) =>
    grid.map((row) => row.map(({ text }) => text).join(separator)).join('\n');

async function wrongIn(text: string): Promise<readonly string[]> {
  const { input } = await readText(text);
  return [...tables.figures].flatMap(([path, expected]) =>
    figureAt(input as object, path) === expected ? [] : [path],
  );
}

test.each([
  ['an em space', '\u2003'],
  ['two spaces that do not break', '\u00A0\u00A0'],
  ['an en space', '\u2002\u2002'],
])('cells with %s between them', async (_name, separator) => {
  expect(await wrongIn(textReport({ draw: joined(separator) }))).toEqual([]);
});

test.each([
  ['carriage returns', '\r'],
  ['line separators', '\u2028'],
  ['the line breaks of word processors', '\v'],
])('lines that end with %s', async (_name, end) => {
  expect(await wrongIn(textReport().replaceAll('\n', end))).toEqual([]);
});

/** A text as a spreadsheet saves it: every line has as many cells, those with the separator or breaks in quotes. */
function sheetOf(text: string, separator: string): string {
  const rows = text.split('\n').map((line) => line.split('\t'));
  const width = Math.max(...rows.map(({ length }) => length));
  const quoted = (cell: string): string =>
    cell.includes(separator) || cell.includes('（') ? `"${cell.replace('（', '\n（')}"` : cell;
  return rows
    .map((row) => Array.from({ length: width }, (_, index) => quoted(row[index] ?? '')).join(separator))
    .join('\r\n');
}

test.each([',', ';'])('a sheet saved with %s between its cells', async (separator) => {
  const text = sheetOf(textReport(), separator);
  expect(await wrongIn(text)).toEqual([]);
  expect((await readText(text)).input).toEqual((await readText(textReport())).input);
});

test('spaces that do not break within a number are no borders of cells, and told', async () => {
  const { input, findings } = await readText(textReport().replace(/(行政许可\t)\d+/u, '$11\u00A0234'));
  expect(figureAt(input as object, 'disclosure.licensing.decisions')).toBe(1234);
  expect(findings.map(({ ruleId }) => ruleId)).toContain('reader/figure-grouped');
});

test.each(['无', '〇', '暂无'])(
  'a row that says %s in every cell is told by its cells, not as no table',
  async (word) => {
    const proceedings = `${joined('\t')(tables.proceedings.slice(0, -1))}\n${Array(15).fill(word).join('\t')}`;
    const ids = (await readText(textReport({ proceedings }))).findings.map(({ ruleId }) => ruleId);
    expect(ids.filter((id) => id === 'reader/figure-unreadable')).not.toEqual([]);
    expect(ids).not.toContain('reader/table-missing');
  },
);

test.each(['二○二三年元月十五日', '2023年元月15日'])('the date %s', async (date) => {
  const result = await readText(textReport({ closing: `示例县财政局\n${date}` }));
  expect(result.ok && result.report.date).toBe('2023-01-15');
});
