import {
  type Block,
  type BlockOf,
  gbt9704,
  heading,
  LIST_MARK,
  paragraph,
  tableCell,
  tableRow,
  text,
} from '@xxgk/document';
import { layOut, type Mark, type StructureElement, type TextMark } from '../src/index.js';
import { documentOf, fakeMetrics } from './fake-metrics.js';

const lay = (blocks: readonly Block[]) => layOut(documentOf(blocks), gbt9704, fakeMetrics).pages;
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const textsOn = (marks: readonly Mark[]) =>
  marks.filter(isText).map(({ runs }) => runs.map((run) => run.text).join(''));
const rolesOf = ({ role, children }: StructureElement): readonly unknown[] => [
  role,
  ...children.map(rolesOf),
];

test('stressed words are marked on their run, underlined ones have a line below', () => {
  const { pages } = lay([
    paragraph([text('前'), { ...text('重点'), isStrong: true }, { ...text('后'), isUnderlined: true }]),
  ]);
  const [page] = pages;
  const [line] = (page?.marks ?? []).filter(isText);
  expect(line?.runs.map((run) => [run.text, run.isStrong === true])).toEqual([
    ['前', false],
    ['重点', true],
    ['后', false],
  ]);
  const rule = page?.marks.find((mark) => mark.kind === 'rules');
  const under = line?.runs[2];
  expect(rule).toMatchObject({
    lines: [[under?.x, expect.any(Number), (under?.x ?? 0) + (under?.underline ?? 0), expect.any(Number)]],
  });
  expect(under?.underline).toBeGreaterThan(10);
});

test('points begin with their mark and are a list for screen readers', () => {
  const model = lay([{ type: 'list', items: [[text('甲')], [text('乙')]] }]);
  expect(textsOn(model.pages[0]?.marks ?? []).slice(0, 2)).toEqual([`${LIST_MARK}甲`, `${LIST_MARK}乙`]);
  expect(rolesOf(model.structure)).toEqual(['Document', ['L', ['LI', ['LBody']], ['LI', ['LBody']]]]);
});

test('a page break begins a page, and what follows stands at its top', () => {
  const { pages } = lay([paragraph([text('甲')]), { type: 'pageBreak' }, paragraph([text('乙')])]);
  expect(pages.map(({ marks }) => textsOn(marks)[0])).toEqual(['甲', '乙']);
});

test('flush paragraphs stand at their side, without indent', () => {
  const at = (alignment: 'left' | 'center' | 'right') => {
    const [mark] = lay([{ ...paragraph([text('短')]), alignment }]).pages[0]?.marks.filter(isText) ?? [];
    return mark?.runs[0]?.x ?? 0;
  };
  expect(at('left')).toBeCloseTo((28 * 72) / 25.4);
  expect(at('left')).toBeLessThan(at('center'));
  expect(at('center')).toBeLessThan(at('right'));
});

test('a table has its caption above on the same page, its remark below, and words of several paragraphs', () => {
  const table: BlockOf<'table'> = {
    type: 'table',
    id: 't',
    summary: '表',
    columnWeights: [1, 1],
    headerRowCount: 1,
    isRunningText: true,
    caption: '表1 标准',
    remark: '注：暂行。',
    rows: [
      tableRow([tableCell('columnHeader', '物资'), tableCell('columnHeader', '说明')]),
      tableRow([tableCell('text', '沙袋'), { ...tableCell('text', '一段\n二段'), alignment: 'right' }]),
    ],
  };
  const filler = paragraph([text('字'.repeat(28 * 20 - 2))]);
  const model = lay([filler, table]);
  expect(model.pages.map(({ marks }) => textsOn(marks)[0]?.slice(0, 3))).toEqual(['字字字', '表1 ']);
  expect(textsOn(model.pages[1]?.marks ?? []).slice(0, 7)).toEqual([
    '表1 标准',
    '物资',
    '说明',
    '沙袋',
    '一段',
    '二段',
    '注：暂行。',
  ]);
  expect(rolesOf(model.structure).at(-2)).toMatchObject([
    'Table',
    ['Caption'],
    ['TR', ['TH'], ['TH']],
    ['TR', ['TD'], ['TD']],
  ]);
  expect(rolesOf(model.structure).at(-1)).toEqual(['P']);
});

test('an attachment across the page stands so to its end', () => {
  const blocks: Block[] = [
    heading(1, [text('一、题')]),
    { type: 'attachmentStart', label: '附件1', segments: ['甲表'], orientation: 'landscape' },
    paragraph([text('甲')]),
    { type: 'attachmentStart', label: '附件2', segments: ['乙表'] },
    paragraph([text('乙')]),
  ];
  expect(lay(blocks).pages.map(({ width, height }) => width > height)).toEqual([false, true, false]);
});

test('the imprint of a letter stands on its last page, others on an even one', () => {
  const imprint: BlockOf<'imprint'> = {
    type: 'imprint',
    ruled: false,
    recipients: [{ label: '抄送', text: '甲局。' }],
  };
  expect(lay([paragraph([text('甲')]), imprint]).pages).toHaveLength(1);
  expect(lay([paragraph([text('甲')]), { ...imprint, ruled: true }]).pages).toHaveLength(2);
});
