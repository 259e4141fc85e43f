import type { Finding } from '@xxgk/document';
import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { resultFinding } from '../../src/desk/result-finding.js';

const report = { ...sampleReport({}), overview: '第一段。\n全年收到申请3件,已办结。' } as Report;
const said = (finding: Partial<Finding>) => {
  const whole = { ruleId: 'x', severity: 'error', message: '…', hint: '请核对。', ...finding } as Finding;
  const { now, becomes } = resultFinding(whole, {
    file: 'a.docx',
    report,
    why: '',
    round: 1,
    language: 'zh-CN',
  });
  return [now, becomes];
};
const change = (where: string, actual: number | null, expected: number) => ({
  path: ['x'],
  where,
  actual,
  expected,
});

test('figures that may be at fault are named with what they may become', () => {
  const candidates = [
    { changes: [change('总计', 3, 4)], mends: 2 },
    { changes: [change('自然人', null, 1)], mends: 2 },
    { changes: [change('其他', 9, 8)], mends: 1 },
  ];
  expect(said({ candidates })).toEqual(['总计为3；自然人为空白', '总计可改为4；或自然人可改为1']);
});

test('words to change are shown with those beside them', () => {
  const start = report.overview.indexOf(',');
  const edits = [{ path: ['overview'], range: { start, end: start + 1 }, text: '，' }];
  expect(said({ fix: { title: '', safe: true, edits } })).toEqual([
    '收到申请3件,已办结。',
    '收到申请3件，已办结。',
  ]);
});

test('words that a finding speaks of are quoted; where nothing is known that they may become, what to do stands there', () => {
  expect(said({ path: ['overview'], range: { start: 0, end: 4 } })).toEqual(['第一段。', '请核对。']);
  expect(said({})).toEqual(['', '请核对。']);
  expect(said({ expected: '平台建设' })).toEqual(['', '请核对。']);
  expect(said({ path: ['overview'], actual: '3件', expected: '4件' })).toEqual(['3件', '4件']);
});
