import { sampleReport } from '@xxgk/fixtures';
import { checkReport } from '../../src/check-report.js';

const left = (other: string): readonly (string | number | undefined)[] =>
  checkReport({ ...sampleReport(), other })
    .filter(({ ruleId }) => ruleId === 'prose/unwritten')
    .map(({ actual }) => actual);

test.each([
  ['收到申请XX件。', 'XX'],
  ['公开信息×××条。', '×××'],
  ['公开信息 ____ 条。', '____'],
  ['公开信息«条数»条。', '«条数»'],
  ['（请填写收费情况）', '（请填写收费情况）'],
  ['【待填】', '【待填】'],
  ['单击或点击此处输入文字。', '单击或点击此处输入文字。'],
  ['20XX年没有收取信息处理费。', 'XX'],
])('%s is left over', (prose, words) => {
  expect(left(prose)).toEqual([words]);
});

test.each([
  '没有收取信息处理费。',
  '《XX办法》不适用。',
  '收到申请{{applications.newlyReceived.total}}件。',
  '依据《条例》（修订）办理。',
])('%s is not', (prose) => {
  expect(left(prose)).toEqual([]);
});

const overdue = { 'applications.results.otherOutcomes.feeOverdue.total': 1 };
const notices = (other: string): readonly string[] =>
  checkReport({ ...sampleReport(overdue), other })
    .filter(({ ruleId }) => ruleId === 'fees/notice')
    .map(({ message }) => message);

test('a notice of a fee that nobody wrote of is not called 0, one in Chinese numbers is read', () => {
  expect(notices('没有收取信息处理费。')[0]).toMatch(/未提及收费通知。$/u);
  expect(notices('发出收费通知0件。')[0]).toMatch(/所写收费通知为0件。$/u);
  expect(notices('发出收费通知一件，未收取费用。')).toEqual([]);
});

test('the deadline of a past year is over', () => {
  const late = { ...sampleReport(), date: '2023-02-10' };
  const found = (today?: string): number =>
    checkReport(late, { today }).filter(({ ruleId }) => ruleId === 'structure/deadline').length;
  expect([found('2023-03-01'), found('2024-01-01'), found()]).toEqual([1, 0, 1]);
});
