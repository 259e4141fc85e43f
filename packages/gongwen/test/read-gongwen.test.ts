import { footnotesIn, type Text } from '@xxgk/document';
import type { PlacedBlock } from '../src/gongwen.js';
import { gongwenMarkdown, readGongwen } from '../src/index.js';
import { documentOf, readWhole } from './documents.js';

const shown = ({ block }: PlacedBlock): string => {
  if (block.type === 'heading') return `h${block.level} ${wordsOf(block.children)}`;
  if (block.type === 'paragraph') return `p ${wordsOf(block.children)}`;
  if (block.type === 'list') return `list ${block.items.map(wordsOf).join(' | ')}`;
  if (block.type === 'table')
    return `table ${block.caption ?? ''} ${block.rows.length} ${block.remark ?? ''}`;
  return block.type;
};
const wordsOf = (children: readonly Text[]): string => children.map(({ value }) => value).join('');
const blocksOf = (...text: readonly string[]) => readWhole(documentOf('通知', { text })).body.map(shown);

test('headings by marks and by their numbers are the same', () => {
  const byMarks = blocksOf('## 总体要求', '### 目标', '甲。', '### 原则', '乙。', '## 任务', '丙。');
  expect(byMarks).toEqual(
    blocksOf('一、总体要求', '（一）目标', '甲。', '（二）原则', '乙。', '二、任务', '丙。'),
  );
  expect(byMarks).toEqual([
    'h1 一、总体要求',
    'h2 （一）目标',
    'p 甲。',
    'h2 （二）原则',
    'p 乙。',
    'h1 二、任务',
    'p 丙。',
  ]);
});

test('each line is a paragraph, numbered sentences too, and the first sentence may be a heading', () => {
  expect(blocksOf('甲。\n乙。', '1. 第一点。\n2. 第二点。')).toEqual([
    'p 甲。',
    'p 乙。',
    'p 1.第一点。',
    'p 2.第二点。',
  ]);
  const [{ block }] = readWhole(documentOf('通知', { text: ['（一）加强领导。各单位要落实责任。'] }))
    .body as [PlacedBlock];
  expect(block).toMatchObject({
    type: 'paragraph',
    children: [{ value: '（一）加强领导。', role: 'runInHeading2' }, { value: '各单位要落实责任。' }],
  });
});

test('stress works beside Chinese punctuation, underlines and links are kept', () => {
  const [{ block }] = readWhole(
    documentOf('通知', { text: ['**要求：**各单位<u>按时</u>报送，见[网站](https://example.gov.cn/)。'] }),
  ).body as [PlacedBlock];
  expect(block).toMatchObject({
    children: [
      { value: '要求：', isStrong: true },
      { value: '各单位' },
      { value: '按时', isUnderlined: true },
      { value: '报送，见' },
      { value: '网站', link: 'https://example.gov.cn/' },
      { value: '。' },
    ],
  });
});

test('words that stand out in two ways, and white beside them, are written as they are read', () => {
  const line = '一句**强调的<u>划线</u>词**和[<u>链接</u>](https://example.org/)。';
  const gongwen = readWhole(documentOf('通知', { text: [line, '**甲 <u>乙</u> 丙**丁。'] }));
  expect(
    gongwen.body.map(({ block }) => block.type === 'paragraph' && block.children.map(({ value }) => value)),
  ).toEqual([
    ['一句', '强调的', '划线', '词', '和', '链接', '。'],
    ['甲 ', '乙', ' 丙', '丁。'],
  ]);
  const written = gongwenMarkdown(gongwen);
  expect(written).toContain('一句**强调的<u>划线</u>词**和<u>[链接](https://example.org/)</u>。\n');
  expect(written).toContain('\n**甲 <u>乙</u> 丙**丁。\n');
  expect(gongwenMarkdown(readWhole(written))).toBe(written);
});

test('points, tables with caption and note, page breaks, aligned lines', () => {
  const table = '| 项目 | 数量 |\n| --- | ---: |\n| 甲 | 3 |';
  expect(
    blocksOf('- 甲\n- 乙', '表1 数量', table, '注：截至3月。', '<!-- 换页 -->', '<p align="right">右</p>'),
  ).toEqual(['list 甲 | 乙', 'table 表1 数量 2 注：截至3月。', 'pageBreak', 'p 右']);
});

test('what stands in the text instead of the head is recognised and told', () => {
  const reading = readGongwen(
    [
      '示政发〔2026〕7号',
      '示例县人民政府关于做好防汛工作的通知',
      '各乡镇人民政府、县政府各部门：',
      '请做好防汛工作。',
      '附件：1.任务表',
      '2.名单',
      '示例县人民政府',
      '2026年3月5日',
      '（联系人：张华）',
      '附件1',
      '任务表',
      '甲。',
      '附件2',
      '名单',
      '乙。',
      '抄送：县委办公室。',
      '示例县人民政府办公室 2026年3月6日印发',
    ].join('\n'),
  );
  if (!reading.ok) throw new Error('not read');
  const { gongwen, findings } = reading;
  expect(gongwen).toMatchObject({
    title: '示例县人民政府关于做好防汛工作的通知',
    organ: '示例县人民政府',
    date: '2026-03-05',
    official: {
      documentNumber: '示政发〔2026〕7号',
      recipient: ['各乡镇人民政府', '县政府各部门'],
      attachments: ['任务表', '名单'],
      note: '联系人：张华',
      copyTo: ['县委办公室'],
      printedBy: '示例县人民政府办公室',
      printedOn: '2026-03-06',
    },
  });
  expect(gongwen.body.map(shown)).toEqual(['p 请做好防汛工作。']);
  expect(gongwen.attachments.map(({ title, blocks }) => [title, ...blocks.map(shown)])).toEqual([
    ['任务表', 'p 甲。'],
    ['名单', 'p 乙。'],
  ]);
  expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set(['gongwen/taken-as']));
});

test.each([
  ['an unknown kind', documentOf('通知书'), 'gongwen/kind-unknown', /通知书/u],
  ['no title', '---\n文种: 通知\n发文机关: 示例局\n---\n\n请报送。', 'gongwen/title-missing', /标题/u],
  [
    'a full-width colon',
    '---\n文种：通知\n---\n\n# 示例局关于报送的通知',
    'gongwen/front-matter-broken',
    /第2行.*冒号/u,
  ],
  [
    'a fence that is not closed',
    '---\n文种: 通知\n\n# 示例局关于报送的通知',
    'gongwen/front-matter-broken',
    /第1行.*---/u,
  ],
  [
    'a date that there is not',
    documentOf('通知', { head: ['成文日期: 2026-02-30'] }),
    'gongwen/front-matter-value',
    /第4行.*成文日期/u,
  ],
  [
    'an unknown element',
    documentOf('通知', { head: ['主送单位: 示例局'] }),
    'gongwen/front-matter-unknown',
    /第4行.*主送单位/u,
  ],
  [
    'forty columns',
    documentOf('通知', { text: [`|${' 甲 |'.repeat(40)}\n|${' --- |'.repeat(40)}\n|${' 1 |'.repeat(40)}`] }),
    'gongwen/table-too-wide',
    /40列/u,
  ],
  [
    'rows of a table without its second line',
    documentOf('通知', { text: ['| 单位 | 数量 |\n| 甲局 | 3 |'] }),
    'gongwen/set-otherwise',
    /第8行“\| 单位 \| 数量 \|”：像是表格的一行/u,
  ],
  ['italics', documentOf('通知', { text: ['*斜体*'] }), 'gongwen/set-otherwise', /第8行.*斜体/u],
])('%s is told in one sentence with its line', (_, source, rule, sentence) => {
  const told = readGongwen(source).findings.filter(({ ruleId }) => ruleId === rule);
  expect(told).toHaveLength(1);
  expect(told[0]?.message).toMatch(sentence);
});

const NOTED = documentOf('通知', {
  text: [
    '根据《预案》[^a]，请**抓紧**落实[^b]。',
    '| 物资 | 数量[^c] |\n| --- | --- |\n| 编织袋 | 5 |',
    '[^a]: 示政办发〔2025〕8号。\n[^b]: **责任**到人。\n[^c]: 以实物计。',
  ],
});

test('notes are read with their marks; those of cells stand below their table', () => {
  const { body } = readWhole(NOTED);
  const [first, table] = body.map(({ block }) => block);
  expect(first?.type === 'paragraph' && footnotesIn(first.children)).toMatchObject([
    { value: '①', footnote: [{ value: '示政办发〔2025〕8号。' }] },
    { value: '②', footnote: [{ value: '责任', isStrong: true }, { value: '到人。' }] },
  ]);
  expect(table).toMatchObject({ remark: '注：①以实物计。', rows: [{ cells: [{}, { text: '数量①' }] }, {}] });
});

test('notes are written as they are read', () => {
  const markdown = gongwenMarkdown(readWhole(NOTED));
  expect(markdown).toContain('根据《预案》[^1]，请**抓紧**落实[^2]。');
  expect(markdown).toContain('[^2]: **责任**到人。');
  expect(gongwenMarkdown(readWhole(markdown))).toBe(markdown);
});

test.each([
  ['a mark without a note', ['甲[^无]。'], '没有对应的文字'],
  ['a note without a mark', ['甲。', '[^无]: 注。'], '没有引用这条脚注'],
  ['a note that is called twice', ['甲[^a]乙[^a]。', '[^a]: 注。'], '已经引用过'],
  ['a note in a note', ['甲[^a]。', '[^a]: 注[^b]。\n[^b]: 又注。'], '脚注里不再加脚注'],
])('%s is told', (_, lines, sentence) => {
  const messages = readGongwen(documentOf('通知', { text: lines })).findings.map(({ message }) => message);
  expect(messages).toEqual([expect.stringContaining(sentence)]);
});

test.each(['[TOC]', '[[_TOC_]]'])('a list of contents is left out and told with its line: %s', (mark) => {
  const gongwen = readGongwen(documentOf('通知', { text: [mark, '请做好防汛工作。'] }));
  expect(gongwen.ok && gongwen.gongwen.body.map(shown)).toEqual(['p 请做好防汛工作。']);
  expect(gongwen.findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^第\d+行“\[.*\]”：公文不排目录，没有编排。$/u),
  ]);
});

test('a title calls no note', () => {
  const source = documentOf('通知', {
    title: '示例县人民政府关于防汛[^a]的通知',
    text: ['甲。', '[^a]: 注。'],
  });
  expect(readWhole(source).title).toBe('示例县人民政府关于防汛的通知');
  expect(readGongwen(source).findings[0]?.message).toContain('标题不加脚注');
});

const MERGED = [
  '| 单位 | 收入 || 合计 |',
  '| --- | --- | --- | --- |',
  '| ^^ | 上年 | 本年 | ^^ |',
  '| 甲局 | 1 | 2 | 3 |',
  '| 说明 | 两年都按决算数 |||',
];

test('cells are merged as MultiMarkdown has it', () => {
  const [table] = readWhole(documentOf('通知', { text: [MERGED.join('\n')] })).body.map(({ block }) => block);
  expect(table).toMatchObject({
    headerRowCount: 2,
    rows: [
      {
        cells: [
          { text: '单位', rowSpan: 2 },
          { text: '收入', columnSpan: 2 },
          { text: '合计', rowSpan: 2 },
        ],
      },
      { cells: [{ text: '上年', role: 'columnHeader' }, { text: '本年' }] },
      { cells: [{ text: '甲局' }, { text: '1', role: 'figure' }, {}, {}] },
      { cells: [{ text: '说明' }, { text: '两年都按决算数', columnSpan: 3 }] },
    ],
  });
});

test('merged cells are written as they are read', () => {
  const gongwen = readWhole(documentOf('通知', { text: [MERGED.join('\n')] }));
  const markdown = gongwenMarkdown(gongwen);
  for (const line of MERGED.filter((one) => !one.includes('---'))) expect(markdown).toContain(line);
  expect(gongwenMarkdown(readWhole(markdown))).toBe(markdown);
});

test('merged cells that make no rectangle stay apart and are told', () => {
  const source = documentOf('通知', { text: ['| 甲 || 乙 |\n| --- | --- | --- |\n| ^^ | 1 | 2 |'] });
  expect(readGongwen(source).findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('凑不成一整块'),
  ]);
});

test('attachments that are listed on one line are several', () => {
  const text = [
    '示例局关于报送的通知',
    '各乡镇人民政府：',
    '请报送。',
    '附件：1.任务表 2.名单；3．样表',
    '示例局',
    '2026年8月12日',
  ];
  expect(readWhole(text.join('\n\n')).official.attachments).toEqual(['任务表', '名单', '样表']);
});

test('short lines of the text above the signature are no organs of a joint document', () => {
  const text = [
    '示例局关于报送的通知',
    '各乡镇人民政府：',
    '请报送。',
    '见附图',
    '示例县水利局',
    '示例县林业局',
    '2026年8月12日',
  ];
  const { body, official } = readWhole(text.join('\n\n'));
  expect(body.map(shown)).toEqual(['p 请报送。', 'p 见附图']);
  expect(official.organs).toEqual(['示例县水利局', '示例县林业局']);
});

test('the mark of minutes stands above a title of several lines', () => {
  const reading = readGongwen(
    '示例县教育局纪要\n\n示例县教育局关于加强\n学校食堂安全管理的纪要\n\n会议议定下列事项。\n\n出席：张明远、李文静\n',
  );
  expect(reading.ok && [reading.gongwen.organ, reading.gongwen.title]).toEqual([
    '示例县教育局',
    '示例县教育局关于加强学校食堂安全管理的纪要',
  ]);
});
