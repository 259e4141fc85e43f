import { readReport } from '../../../src/index.js';
import { embeddedDiffers } from '../../../src/interpret/embedded/embedded-findings.js';
import { embeddedMaking, embeddedReport } from '../../../src/interpret/embedded/embedded-report.js';
import { shownDifferences } from '../../../src/interpret/embedded/shown-differences.js';
import { publishedText } from '../../published-text.js';

const REPORT = '{"schema":"xxgk/report@1"}';
const MAKING = '{"schema":"xxgk/making@1"}';

test.each([
  ['Word', [{ name: 'urn:xxgk:report:1', text: REPORT, attributes: { making: MAKING } }]],
  [
    'PDF',
    [
      { name: 'report.json', text: REPORT },
      { name: 'making.json', text: MAKING },
    ],
  ],
  [
    'archives',
    [
      { name: 'report.txt', text: REPORT },
      { name: 'making.txt', text: MAKING },
    ],
  ],
])('what %s hold is the report and what it was made with, whatever stands before them', (_, own) => {
  const embedded = [{ name: 'a.txt', text: '"xxgk' }, { name: 'report.txt', text: '甲' }, ...own];
  expect([embeddedReport({ embedded }), embeddedMaking({ embedded })]).toEqual([REPORT, MAKING]);
});

test('linked data hold both below keys of ours', () => {
  const of = (data: object) => ({ embedded: [{ name: 'application/ld+json', text: JSON.stringify(data) }] });
  const both = of({ 'xxgk:report': { year: 2022 }, 'xxgk:making': { version: '1' } });
  expect(embeddedReport(both)).toBe('{\n  "year": 2022\n}\n');
  expect(embeddedMaking(both)).toBe('{"version":"1"}');
  const neither = of({ 'xxgk:report': null, name: 'xxgk:making' });
  expect([embeddedReport(neither), embeddedMaking(neither)]).toEqual([undefined, undefined]);
});

test('what stands in other files is neither', () => {
  expect([embeddedReport({}), embeddedMaking({ embedded: [{ name: 'making.txt', text: '甲' }] })]).toEqual([
    undefined,
    undefined,
  ]);
});

describe('words that a file shows otherwise than the report in it', () => {
  const told = async (shown: object, own: object = {}) => {
    const read = await readReport(new TextEncoder().encode(publishedText()), '公布.txt');
    if (!read.ok) throw new Error('was not read');
    const report = { ...read.report, overview: '平稳。', other: '无。', ...own } as typeof read.report;
    const visible = { input: { ...report, ...shown }, findings: [], provenance: [] };
    return shownDifferences(report, visible, 'zh-CN').map(({ path = [], severity }) => `${path} ${severity}`);
  };

  test('are told, also where they only go on', async () => {
    expect(await told({})).toEqual([]);
    expect(await told({ overview: '平 稳。\n' })).toEqual([]);
    expect(await told({ overview: '平稳。另有一件。' })).toEqual(['overview warning']);
    expect(await told({ other: '无。另有一件。' })).toEqual(['other warning']);
    expect(await told({ overview: '稳平。' })).toEqual(['overview warning']);
  });

  test('may be a list of attachments behind an official document, and stand out of order from right to left', async () => {
    expect(await told({ other: '无。附件：1.表' }, { official: {} })).toEqual([]);
    expect(await told({ overview: '平稳。另有一件。' }, { official: {} })).toEqual(['overview warning']);
    expect(await told({ overview: 'גבא' }, { overview: 'אבג' })).toEqual([]);
  });
});

test('a figure that a file does not show at all is not quoted as an empty one', () => {
  const figure = { visible: '', embedded: '3', place: '' };
  expect(embeddedDiffers.find('zh-CN', {}, '表格', figure).message).toBe(
    '表格：文件中没有显示数字，内嵌数据为“3”；按内嵌数据读取。',
  );
});
