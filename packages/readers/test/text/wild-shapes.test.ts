import { readText } from './drawn-reports.js';

/** Shapes that texts copied from the sites of real organs have, in words of our own. */
const HEAD = '示例县统计局2024年政府信息公开工作年度报告\n';
const TABLE = [
  '第二十条第(一)项 | |||',
  '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
  '规章 | 0 | 0 | 0 |',
  '行政规范性文件 | 2 | 1 | 7 |',
].join('\n');

async function proseOf(text: string): Promise<Readonly<Record<string, unknown>>> {
  const { input } = await readText(text);
  return input as Readonly<Record<string, unknown>>;
}

test('a main heading that ran together with the sentence before it opens its section', async () => {
  const text = `${HEAD}根据条例编制，统计期限为2024年1月1日至12月31日。一、总体情况\n县局公开信息8条。\n二、主动公开政府信息情况\n${TABLE}`;
  expect(await proseOf(text)).toMatchObject({
    preamble: '根据条例编制，统计期限为2024年1月1日至12月31日。',
    overview: '县局公开信息8条。',
  });
});

test('… and with the paragraph below it; a list of the headings is a sentence', async () => {
  const text = `${HEAD}本报告包括一、总体情况；二、主动公开政府信息情况等。\n一、总体情况2024年，县局公开信息8条。\n二、主动公开政府信息情况\n${TABLE}`;
  expect(await proseOf(text)).toMatchObject({
    preamble: '本报告包括一、总体情况；二、主动公开政府信息情况等。',
    overview: '2024年，县局公开信息8条。',
  });
});

test.each(['行政机关', '本机关', '本单位'])('二、%s主动公开政府信息情况 opens its table', async (subject) => {
  const { input, findings } = await readText(
    `${HEAD}一、总体情况\n无。\n二、${subject}主动公开政府信息情况\n${TABLE}`,
  );
  expect(input).toMatchObject({ disclosure: { normativeDocuments: { made: 2, repealed: 1, inForce: 7 } } });
  expect(input).not.toHaveProperty('disclosureBefore');
  expect(findings.map(({ ruleId }) => ruleId)).toContain('reader/label-normalised');
});

test('rows with bars are a table whatever stands above them', async () => {
  const { input } = await readText(`${HEAD}一、总体情况\n无。\n二、公开的内容\n${TABLE}`);
  expect(input).toMatchObject({ disclosure: { normativeDocuments: { made: 2, repealed: 1, inForce: 7 } } });
});

test('paragraphs without their indent are whole, though their first line is shorter', async () => {
  const paragraph = [
    '2024年，县局在县委、县政府的坚强领导下，按照要求持续推进政',
    '务公开各项工作，公开的内容更加充实，公开的方式更加多样，群众',
    '查找和利用信息更加方便，全年没有发生行政复议和行政诉讼，各项',
    '任务按时完成。',
  ];
  const text = `${HEAD}一、总体情况\n${[...paragraph, ...paragraph].join('\n')}\n二、主动公开政府信息情况\n${TABLE}`;
  expect(await proseOf(text)).toMatchObject({
    overview: [paragraph.join(''), paragraph.join('')].join('\n'),
  });
});

test('the organ that says it compiles the report is the organ', async () => {
  const text = `为提升透明度，示例镇人民政府特此编制2024年度政府信息公开工作年度报告。\n一、总体情况\n无。\n二、主动公开政府信息情况\n${TABLE}`;
  const { input, findings } = await readText(text);
  expect(input).toMatchObject({ year: 2024, organ: { name: '示例镇人民政府', kind: 'government' } });
  expect(findings.map(({ ruleId }) => ruleId)).toContain('reader/organ-inferred');
});

test('rows that a table lacks are told at once, a single one by its name', async () => {
  const { findings } = await readText(
    `${HEAD}一、总体情况\n无。\n二、主动公开政府信息情况\n${TABLE}\n行政许可 | 5 |`,
  );
  const missing = findings.filter(({ ruleId }) => /rows?-missing|figure-missing/u.test(ruleId));
  expect(missing.map(({ message }) => message)).toEqual([
    '“二、主动公开政府信息情况”的表格中没有找到“行政处罚”“行政强制”“行政事业性收费”3行，这些行的数据留空。',
  ]);
});

test.each(['发表日期:2025-01-16 文章来源:示例县统计局', '刊登时间：2025年1月16日'])(
  '%s is no word of the report',
  async (line) => {
    const text = `${HEAD}${line}\n现公布年度报告。\n一、总体情况\n无。\n二、主动公开政府信息情况\n${TABLE}`;
    expect(await proseOf(text)).toMatchObject({ preamble: '现公布年度报告。' });
  },
);
