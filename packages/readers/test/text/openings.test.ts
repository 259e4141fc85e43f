import { idsIn, readText, textReport } from './drawn-reports.js';

const PERIOD = '本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。';

test.each<[string, string, string, number]>([
  ['年报', '示例县财政局2022年政府信息公开年报', '示例县财政局', 2022],
  ['without 政府', '示例县财政局2022年度信息公开年度报告', '示例县财政局', 2022],
  ['政务公开', '示例县财政局2022年政务公开工作年度报告', '示例县财政局', 2022],
  ['a remark behind', '示例县财政局2022年政府信息公开工作年度报告（含下属单位）', '示例县财政局', 2022],
  ['the organ on a line before', '示例县财政局\n2022年政府信息公开年报', '示例县财政局', 2022],
  [
    'links to other years before',
    `示例县财政局2021年政府信息公开年报\n示例县财政局2022年政府信息公开年报\n示例县财政局2020年政府信息公开年报\n${PERIOD}`,
    '示例县财政局',
    2022,
  ],
])('title with %s', async (_name, opening, organ, year) => {
  const result = await readText(textReport({ opening }));
  expect(result.ok && [result.report.organ.name, result.report.year]).toEqual([organ, year]);
});

test.each<[string, string, string]>([
  [
    'a sentence that publishes it',
    `现将示例县财政局2022年政府信息公开工作年度报告公布如下。${PERIOD}`,
    '示例县财政局',
  ],
  [
    'a sentence with the year first',
    '根据条例规定，现向社会公布2022年示例市教育局政府信息公开工作年度报告。',
    '示例市教育局',
  ],
  ['who made it', `本报告由示例镇人民政府党政办公室编制。${PERIOD}`, '示例镇人民政府'],
  ['months alone', '本报告由示例县财政局编制，所列数据期限为2022年1月至12月。', '示例县财政局'],
])('no title, but %s', async (_name, opening, organ) => {
  const result = await readText(textReport({ opening }));
  expect(result.ok && result.report).toMatchObject({ organ: { name: organ }, year: 2022, preamble: opening });
  expect(idsIn(result)).toEqual(
    expect.arrayContaining(['reader/title-missing', 'reader/organ-inferred', 'reader/year-inferred']),
  );
});

test('another year’s report that was published in the year tells no year', async () => {
  const text = textReport({ opening: '根据条例编制本报告。' }).replace(
    '全年工作平稳',
    '按时发布2021年度政府信息公开工作年度报告',
  );
  const result = await readText(text);
  expect(idsIn(result)).toContain('reader/year-missing');
});

test('furniture between title and text is left out, and what is not known as such is told', async () => {
  const page = [
    '当前位置：首页 > 政务公开 > 年报',
    '示例县财政局2022年政府信息公开工作年度报告',
    '索引号：000014349/2023-00012 公开目录：年报',
    '发文机构：示例县财政局',
    '字体:【 默认 超大',
    '打印',
    '分享:',
    '浏览次数：312',
    '来源: 示例县财政局',
    '（2023年1月20日）',
    '示例县财政局',
    PERIOD,
  ];
  const result = await readText(textReport({ opening: page.join('\n') }));
  expect(result.ok && result.report.preamble).toBe(PERIOD);
  const said = result.findings.filter(({ ruleId }) => ruleId === 'reader/opening-left-out');
  expect(said.map(({ message }) => message)).toEqual([
    expect.stringContaining('（2023年1月20日） 示例县财政局'),
  ]);
});

test('a lost date is told', async () => {
  expect(idsIn(await readText(textReport()))).toContain('reader/date-missing');
  const signed = await readText(textReport({ closing: '示例县财政局\n2023年1月20日' }));
  expect(idsIn(signed)).not.toContain('reader/date-missing');
});
