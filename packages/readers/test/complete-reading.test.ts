import { blankReport } from '@xxgk/model';
import { completeReading } from '../src/complete-reading.js';
import { readReport } from '../src/read-report.js';
import type { ReadResult } from '../src/read-result.js';
import { traceLines } from '../src/trace-lines.js';

const PAGE = `<h2>一、总体情况</h2><p>全年平稳。</p><h2>二、主动公开政府信息情况</h2>
  <table><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr><tr><td>行政许可</td><td>4</td></tr></table>
  <h2>五、存在的主要问题及改进情况</h2><p>解读偏少。</p><h2>六、其他需要报告的事项</h2><p>无。</p>`;

const page = (): Promise<ReadResult> => readReport(new TextEncoder().encode(PAGE), 'page.html');
const rulesOf = ({ findings }: ReadResult): readonly string[] => findings.map(({ ruleId }) => ruleId);

test('organ and year that a person names make a report of what lacks them, and answer what was found about them', async () => {
  const read = await page();
  expect([read.ok, rulesOf(read)]).toEqual([
    false,
    expect.arrayContaining(['reader/organ-missing', 'reader/year-missing']),
  ]);
  expect(rulesOf(read)).not.toContain('input/missing');
  const completed = completeReading(read, { organ: '示例局', year: 2023 });
  if (!completed.ok) throw new Error(completed.findings[0]?.message);
  expect(completed.report).toMatchObject({ organ: { name: '示例局' }, year: 2023 });
  expect(rulesOf(completed).filter((id) => /organ|year|^input/u.test(id))).toEqual([]);
  expect(completed.provenance).toBe(read.provenance);
});

test('one of both is not enough where both lack, and none changes nothing', async () => {
  const read = await page();
  const half = completeReading(read, { organ: '示例局' });
  expect([half.ok, rulesOf(half).includes('reader/organ-missing')]).toEqual([false, false]);
  expect(rulesOf(half)).toContain('reader/year-missing');
  expect(completeReading(read, {})).toBe(read);
});

test.each([undefined, null, 'text', 7])('what is no data (%j) is not completed', (input) => {
  const read = { ok: false, input, findings: [], provenance: [] } as const;
  expect(completeReading(read, { organ: '示例局', year: 2023 }).ok).toBe(false);
});

test('a trace names each figure and section, its place, and what stood there; of data there is none', async () => {
  const lines = traceLines(await page(), 'zh-CN');
  expect(lines[0]).toBe('项目\t位置\t原文');
  expect(lines).toContainEqual(expect.stringMatching(/^二 规章 \/ 本年制发件数\t表1，第1行，第2列\t1$/));
  expect(lines).toContainEqual(expect.stringMatching(/^一、总体情况\t.*\t全年平稳。$/));
  const report = blankReport('2021', 2025, { name: '示例局', kind: 'department' });
  const data = await readReport(new TextEncoder().encode(JSON.stringify(report)), 'a.json');
  expect(traceLines(data, 'en')).toEqual(['Data: nothing to trace.']);
});
