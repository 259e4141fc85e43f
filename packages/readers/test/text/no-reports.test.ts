import type { XxgkError } from '@xxgk/document';
import { readText, textReport } from './drawn-reports.js';

const NOTICE = `示例市人民政府办公室
关于做好2025年政府信息公开工作年度报告
编制和发布工作的通知
各县人民政府：
现就有关事项通知如下：
一、规范内容。总体情况不超过一千字。
二、按时发布。1月31日前公布。
示例市人民政府办公室
2025年12月19日`;
const OLDER = `示例县人民政府2017年政府信息公开工作年度报告
报告的统计期限自2017年1月1日起至12月31日止。
一、概述
制定方案。
二、主动公开政府信息情况
主动公开6789条。
五、存在的主要问题和改进措施
继续加强。`;

test.each<[string, string, RegExp]>([
  ['a notice over two lines', NOTICE, /通知一类文件，不是年度报告/u],
  ['a notice on one line', NOTICE.replace('报告\n编制', '报告编制'), /通知一类文件，不是年度报告/u],
  ['a report of before 2019', OLDER, /2017年度的报告，用的是2019年以前的格式/u],
  [
    'such a report without a year in its title',
    OLDER.replace('2017年政府信息', '政府信息'),
    /2017年度的报告/u,
  ],
  [
    'a text without its line breaks',
    textReport()
      .split(/[\t\n]/u)
      .join('')
      .replace('报告一、', '报告\n一、'),
    /换行和单元格都丢失/u,
  ],
  [
    'a title and an attachment',
    '示例县财政局2022年政府信息公开工作年度报告\n附件：示例县财政局年报.pdf',
    /附件“示例县财政局年报\.pdf”中/u,
  ],
])('%s is refused in words that fit', async (_name, text, words) => {
  const refusal = await readText(text).catch((error: XxgkError) => error.describe('zh-CN'));
  expect(refusal).toMatch(words);
});

test('of two reports in a file the first is read, and the second named', async () => {
  const second = textReport({ opening: '示例县审计局2021年政府信息公开工作年度报告' }).replace(
    '平稳',
    '繁忙',
  );
  const result = await readText(`${textReport({ closing: '示例县财政局\n2023年1月20日' })}\n${second}`);
  expect(result.ok && result.report).toMatchObject({
    organ: { name: '示例县财政局' },
    year: 2022,
    date: '2023-01-20',
    overview: '全年工作平稳，没有收到投诉。',
    other: '没有收费。',
  });
  const said = result.findings.filter(({ ruleId }) => ruleId === 'reader/several-reports');
  expect(said[0]?.message).toContain('从“示例县审计局2021年政府信息公开工作年度报告”起没有读取');
});
