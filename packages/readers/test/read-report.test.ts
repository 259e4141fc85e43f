import { XxgkError } from '@xxgk/document';
import { editionSpec, figureAt, figureSpecs } from '@xxgk/model';
import { readReport } from '../src/index.js';
import { gbkBytes } from './gbk-bytes.js';
import { publishedText } from './published-text.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const messageOf = async (bytes: Uint8Array, language: 'zh-CN' | 'en' = 'zh-CN'): Promise<string> => {
  try {
    await readReport(bytes, '报告.yaml', { language });
  } catch (error) {
    if (error instanceof XxgkError && error.code === 'input-unreadable') return error.describe(language);
    throw error;
  }
  throw new Error('was read');
};

describe('files that cannot be read', () => {
  test.each([
    ['an empty one', bytesOf(' \n'), /空文件/],
    ['a broken package', Uint8Array.of(0x50, 0x4b, 3, 4, 0), /已损坏/],
    ['a PDF', bytesOf('%PDF-1.7'), /PDF/],
    ['bytes that are no text', Uint8Array.of(0xff, 0xff, 0, 1), /不是文本文件/],
    ['broken YAML', bytesOf('year: 2022\norgan: { name: 甲\nother: 无'), /第\d+行第\d+列/],
    ['a field given twice', bytesOf('year: 2022\nyear: 2023\n'), /第2行.*写了两次/],
    ['broken JSON', bytesOf('{"year": 2022,,}'), /第1行第\d+列/],
    [
      'an explosion of aliases',
      bytesOf(
        `a: &a [1]\n${'bcdefghijk'
          .split('')
          .map((key, index) => `${key}: &${key} [${`*${'abcdefghij'[index]},`.repeat(9)}]`)
          .join('\n')}`,
      ),
      /引用/,
    ],
  ])('%s: one sentence that says so', async (_name, bytes, message) => {
    expect(await messageOf(bytes)).toMatch(message);
  });

  test('in English', async () => {
    expect(await messageOf(bytesOf(''), 'en')).toMatch(/is empty/);
  });
});

describe('published text', () => {
  test('is read by its labels: every figure, the prose, the signature', async () => {
    const result = await readReport(bytesOf(publishedText()), '公布.txt');
    if (!result.ok) throw new Error(result.findings[0]?.message);
    const { report } = result;
    expect(report).toMatchObject({
      year: 2022,
      edition: '2021',
      organ: { name: '示例县人民政府', kind: 'government' },
      date: '2023-01-20',
    });
    expect(report.overview).toBe('全年工作平稳。\n(一) 主动公开。按时更新。');
    expect(report.other).toBe('无。');
    const specs = figureSpecs(editionSpec('2021'));
    const values = specs.map(({ path }) => figureAt(report, path));
    expect(values.slice(0, 10)).toEqual([
      { value: 22, note: '其中修订16件' },
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      '12.5',
    ]);
    expect(values.slice(10, 185)).toEqual(Array.from({ length: 175 }, (_, index) => 100 + index));
    expect(values.slice(185)).toEqual(Array.from({ length: 15 }, (_, index) => index));
  });

  test('in GB 18030 gives the same', async () => {
    const original = await readReport(bytesOf(publishedText()), 'a.txt');
    const encoded = await readReport(gbkBytes(publishedText()), 'a.txt');
    expect(encoded.input).toEqual(original.input);
  });

  test('names labels it normalised and headings it dropped', async () => {
    const text = publishedText()
      .replace('社会公益组织', '社会组织')
      .replace('一、总体情况', '一、总体情况\n一、总体情况');
    const { findings } = await readReport(bytesOf(text), '公布.txt');
    const messages = findings.map(({ message }) => message).join('\n');
    expect(messages).toContain('“社会组织”已按官方格式写作“社会公益组织”');
    expect(messages).toContain('“一、总体情况”重复出现');
  });

  test('never invents a figure: a row that is not there is blank, and named', async () => {
    const text = publishedText()
      .split('\n')
      .filter((line) => !line.includes('重复申请'))
      .join('\n');
    const result = await readReport(bytesOf(text), '公布.txt');
    expect(result.ok && result.report.applications.results.notProcessed.repeated.total).toBeNull();
    const missing = result.findings.filter(({ ruleId }) => ruleId === 'reader/figure-missing');
    expect(missing.map(({ path }) => path?.join('.'))).toEqual([
      'applications.results.notProcessed.repeated',
    ]);
  });

  test('rows out of their place are found all the same', async () => {
    const lines = publishedText().split('\n');
    const from = lines.findIndex((line) => line.includes('重复申请'));
    const [row = ''] = lines.splice(from, 1);
    lines.splice(from - 6, 0, row);
    const result = await readReport(bytesOf(lines.join('\n')), '公布.txt');
    const original = await readReport(bytesOf(publishedText()), '公布.txt');
    expect(result.ok && result.report.applications).toEqual(original.ok && original.report.applications);
  });
});

test('JSON and YAML of one report are the same report', async () => {
  const original = await readReport(bytesOf(publishedText()), '公布.txt');
  if (!original.ok) throw new Error('not read');
  const json = await readReport(bytesOf(`\uFEFF${JSON.stringify(original.report)}`), 'a.json');
  expect(json.ok && json.report).toEqual(original.report);
});

describe('words behind # in a data file', () => {
  const rulesOf = async (yaml: string) => (await readReport(bytesOf(yaml), '报告.yaml')).findings;

  test.each<[string, string, string]>([
    [
      'a text without quotes',
      'year: 2022\nother: 第1项 #重点 工作完成\n',
      '第2行“#”后面的“重点 工作完成”是注释',
    ],
    ['with a space, in running text', 'overview: 全年平稳。 # 另有3件\n', '第1行“#”后面的“另有3件”是注释'],
    ['a name', 'organ:\n  name: 示例局 #筹\n', '第2行“#”后面的“筹”是注释'],
  ])('%s: told with its line', async (_name, yaml, message) => {
    const told = (await rulesOf(yaml)).filter(({ ruleId }) => ruleId === 'reader/words-commented');
    expect(told.map((finding) => finding.message)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    'other: "第1项 #重点"\n',
    'year: 2022 # 年度\n',
    'organ: { name: 示例局 } # 全称\n',
    'other: 第1项#重点\n',
  ])('no words are lost: %s', async (yaml) => {
    expect((await rulesOf(yaml)).map(({ ruleId }) => ruleId)).not.toContain('reader/words-commented');
  });
});

test('a ledger with rows like those of one table, and nothing else of a report, is none', async () => {
  const rows = ['甲局', '乙局', '丙局'].map((organ) => `${organ}\t1\t2\t3`);
  const ledger = [
    '台账',
    '单位\t（一）予以公开\t（二）部分公开\t（七）总计',
    '（一）予以公开\t4\t5',
    ...rows,
  ].join('\n');
  await expect(readReport(bytesOf(ledger), '台账.txt')).rejects.toMatchObject({ code: 'input-unreadable' });
});

test('rows of one table, each with its label, are read though nothing else of a report stands beside', async () => {
  const rows = [
    '一、本年新收政府信息公开申请数量\t26\t0\t0\t0\t0\t0\t26',
    '二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0',
  ];
  const { input } = await readReport(bytesOf(rows.join('\n')), '附表.txt');
  expect(input).toMatchObject({ applications: { newlyReceived: { naturalPerson: 26, total: 26 } } });
});
