import { checkReport } from '@xxgk/checks';
import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { checkSiblings } from '../src/siblings/check-siblings.js';

const text = (count: number, organ: string) =>
  `（一）${organ}全年答复咨询${count}次，但在线答复的平均用时仍超过三个工作日。` +
  `（二）依照《示例条例》开展的培训只有${count}场，基层站所的经办人员多数没有轮训到。`;
const problems = (prose: string, organ = '示例区档案局', year = 2022): Report =>
  ({
    ...sampleReport(),
    year,
    overview: '略。',
    problems: prose,
    organ: { name: organ, kind: 'department' },
  }) as Report;
const alike = (report: Report, previous: Report) =>
  checkReport(report, { previous }).filter(({ ruleId }) => ruleId === 'similarity/last-year');

test('numbers, numbering and titles do not hide copied sentences; share and sentences are named', () => {
  const [finding] = alike(problems(text(7, '本局')), problems(text(31, '本局'), '示例区档案局', 2021));
  expect(finding).toMatchObject({ actual: 100, path: ['problems'], range: { start: 0 } });
  expect(finding?.message).toMatch(
    /有100%的文字与“示例区档案局2021年度报告”相同，共2句，如“（一）本局全年答复咨询7次/,
  );
});

test('another organ’s name does not hide them either', () => {
  const sibling = { name: '样例区统计局.yaml', report: problems(text(5, '样例区统计局'), '样例区统计局') };
  expect(checkSiblings(problems(text(9, '示例区档案局')), [sibling])).toHaveLength(1);
});

test('a few changed words do not hide a sentence, new sentences do not count', () => {
  const changed = text(3, '本局').replace('在线答复', '网上答复');
  expect(alike(problems(changed), problems(text(3, '本局'), '示例区档案局', 2021))).toHaveLength(1);
  const fresh = '档案查询窗口搬迁后指引不清，群众往返较多。下一步在新址设置导引牌，并把预约入口放到首页。';
  expect(alike(problems(fresh), problems(text(3, '本局'), '示例区档案局', 2021))).toEqual([]);
});
