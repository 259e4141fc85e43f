import type { Finding } from '@xxgk/document';
import { countFindings, findingLines, findingSummary } from '../src/finding-lines.js';
import { placesInFile } from '../src/finding-places.js';
import { explanation, findingCatalogue, findingList } from '../src/findings.js';

const finding = (severity: Finding['severity'], more: Partial<Finding> = {}): Finding => ({
  ruleId: `a/${severity}`,
  severity,
  message: `${severity}。`,
  source: 'house',
  ...more,
});
const accepted = { rule: 'a/warning', where: '', reason: '已核对' };
const findings = [finding('note'), finding('warning', { accepted }), finding('error', { hint: '请改。' })];

test('lines: the gravest first, how to mend it, what is accepted last', () => {
  expect(findingLines(findings, 'zh-CN')).toEqual([
    '  错误  error。 [a/error]',
    '        办法：请改。',
    '  提示  note。 [a/note]',
    '  已接受  警告  warning。 [a/warning]',
    '        理由：已核对',
  ]);
});

test('the summary counts what is open, and what is accepted apart', () => {
  expect(countFindings(findings)).toEqual({ errors: 1, warnings: 0, notes: 1, accepted: 1 });
  expect(findingSummary(findings, 'en')).toBe('1 errors, 0 warnings, 1 notes. 1 more accepted.');
  expect(findingSummary([], 'zh-CN')).toBe('没有发现问题。');
  expect(findingSummary(findings.slice(1, 2), 'zh-CN')).toBe('没有发现问题。另有1处已接受。');
});

test('every kind of finding is listed and explained, errors as such that cannot be disabled', () => {
  expect(findingList(findingCatalogue, 'en')).toHaveLength(findingCatalogue.length);
  for (const kind of findingCatalogue) {
    const lines = explanation(kind, 'zh-CN').split('\n');
    expect(lines[1]).toBe(`要求：${kind.demand['zh-CN']}`);
    expect(lines.at(-1)).toBe(
      kind.severity === 'error' ? '停用：错误级规则，不能停用' : `停用：--disable ${kind.id}`,
    );
  }
});

test('ten of a kind are listed where so many are asked for, with their places; the rest is counted', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    finding('warning', { path: ['overview'], message: `${index}。` }),
  );
  const lines = findingLines([finding('note'), ...many], 'zh-CN', {
    most: 10,
    placeOf: ({ path }) => (path === undefined ? undefined : '第3行'),
  });
  expect(lines).toHaveLength(12);
  expect(lines[0]).toBe('  警告  第3行：0。 [a/warning]');
  expect(lines.slice(10)).toEqual([
    '        同类问题另有2条，加 --all 全部列出。',
    '  提示  note。 [a/note]',
  ]);
});

test('places are lines of a data file and cells of a workbook', () => {
  const inText = placesInFile({ provenance: [] }, 'year: 2022\nother: |\n  第一段。\n  收到9件。\n', 'zh-CN');
  expect(inText(finding('error', { path: ['other'], range: { start: 5, end: 10 } }))).toBe('第4行');
  expect(inText(finding('error'))).toBeUndefined();
  const place = { sheet: '主动公开', row: 13, column: 2 };
  const inForm = placesInFile({ provenance: [{ path: 'a.b', place, text: '/' }] }, undefined, 'zh-CN');
  expect(inForm(finding('error', { path: ['a', 'b'] }))).toBe('工作表“主动公开”，B13');
  expect(inForm(finding('error', { path: ['overview'] }))).toBeUndefined();
});
