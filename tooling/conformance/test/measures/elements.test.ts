import { formOfMarkdown } from '../../src/measures/check-measures.js';
import { measure } from '../../src/measures/measure.js';
import type { Form } from '../../src/measures/measure-spec.js';
import { documentOf, type Placed, pageOf, ruleOf } from './page.js';

const MM = 72 / 25.4;
const CHARACTER = 156 / 28;
const LINE = 225 / 22;
/** Base line of a line of the grid, from 1. */
const baseline = (line: number) => 37 + (line - 1 + 0.8) * LINE;
const hei = { font: 'XXGK-Hei' };

/** Text at so many characters from the left edge of the block, on a line of the grid. */
const at = (text: string, line: number, characters = 0, further: Partial<Placed> = {}): Placed => ({
  text,
  left: 28 + characters * CHARACTER,
  baseline: baseline(line),
  ...further,
});
const title = (text: string, line: number): Placed => ({
  text,
  left: 106 - (text.length * 11) / MM,
  baseline: baseline(line),
  size: 22,
  font: 'XXGK-XiaoBiaoSong',
});

/** What fails, of the measures whose names begin so; none of them may be missing. */
function failures(pages: readonly (readonly Placed[])[], form: Form, prefix: string) {
  const facts = documentOf(pages.map((texts, index) => pageOf(index + 1, texts)));
  const found = measure(facts, facts, form).filter(({ spec }) => spec.id.startsWith(prefix));
  return { ids: found.map(({ spec }) => spec.id), failed: found.filter(({ passed }) => !passed).length };
}

const notice = (moved = 0) => [
  title('关于防汛的通知', 3),
  at('各乡镇人民政府：', 5, moved),
  at('请做好防汛工作。', 6, 2),
  at('附件：1.物资标准', 8 + moved, 2 + moved),
  at('2.分工表', 9 + moved, 2 + (3 * 16) / MM / CHARACTER + 2 * moved),
];

test.each([
  ['recipients/', 2],
  ['attachmentNotice/', 3],
])('addressees and the list of attachments: %s', (prefix, count) => {
  expect(failures([notice()], 'document', prefix)).toMatchObject({ failed: 0 });
  expect(failures([notice()], 'document', prefix).ids).toHaveLength(count);
  expect(failures([notice(0.5)], 'document', prefix).failed).toBeGreaterThan(0);
});

test('a note stands on the line below the date', () => {
  const closing = (line: number, indent: number) => [
    at('示例县教育局', 10, 18),
    at('2026年3月5日', 11, 18 - 1),
    at('（联系人：周敏）', line, indent),
  ];
  expect(failures([closing(12, 2)], 'document', 'note/')).toEqual({
    ids: ['note/left', 'note/below'],
    failed: 0,
  });
  expect(failures([closing(13, 0)], 'document', 'note/').failed).toBe(2);
});

test('an attachment has its label on the first line and its title on the third', () => {
  const attachment = (line: number, font: Partial<Placed>) => [
    at('附件1', line, 0, font),
    title('分工表', 3),
  ];
  const ids = ['font', 'size', 'left', 'top', 'title'].map((name) => `attachment/${name}`);
  expect(failures([attachment(1, hei)], 'document', 'attachment/')).toEqual({ ids, failed: 0 });
  expect(failures([attachment(2, {})], 'document', 'attachment/').failed).toBe(2);
});

test('the text of an order stands two lines below its number', () => {
  const order = (line: number) => [
    { ...at('第2号', 8), left: 106 - (1.5 * 16) / MM },
    at('现予公布。', line, 2),
  ];
  expect(failures([order(11)], 'order', 'order/')).toEqual({
    ids: ['order/numberCentre', 'order/text'],
    failed: 0,
  });
  expect(failures([order(10)], 'order', 'order/').failed).toBe(1);
});

test('the first page of a letter has no number, its title is two lines below what stands above', () => {
  const letter = (line: number, further: readonly Placed[] = []) => [
    at('示交函〔2026〕33号', 1, 18),
    title('关于商请提供资料的函', line),
    ...further,
  ];
  const number = { text: '—1—', left: 170, baseline: 270, size: 14, font: 'XXGK-Song' };
  expect(failures([letter(4)], 'letter', 'letter/title')).toEqual({ ids: ['letter/title'], failed: 0 });
  expect(failures([letter(3)], 'letter', 'letter/title').failed).toBe(1);
  expect(failures([letter(4)], 'letter', 'letter/firstNumber').failed).toBe(0);
  expect(failures([letter(4, [number])], 'letter', 'letter/firstNumber').failed).toBe(1);
});

test('who attended is named in two fonts', () => {
  const labelled = (font: Partial<Placed>) => [
    at('出席', 5, 2, font),
    { ...at('：张明远', 5), left: 28 + 2 * CHARACTER + (2 * 16) / MM },
  ];
  expect(failures([labelled(hei)], 'minutes', 'attendance').failed).toBe(0);
  expect(failures([labelled({})], 'minutes', 'attendance').failed).toBe(1);
});

test('a table of the size of 版记 is none, and 版记 stands on an even page', () => {
  const foot = [at('抄送：县委办公室。', 22, 1, { size: 14 }), at('编织袋', 3, 0, { size: 14, ...hei })];
  const rules = [ruleOf(28, 184, 254, 0.35), ruleOf(28, 184, 261.65, 0.35)];
  const measured = (pages: number) => {
    const facts = documentOf([
      ...Array.from({ length: pages - 1 }, (_, index) => pageOf(index + 1, [])),
      pageOf(pages, foot, rules),
    ]);
    return measure(facts, facts, 'document').filter(({ spec }) => spec.id.startsWith('imprint/'));
  };
  const failedIn = (pages: number) =>
    measured(pages)
      .filter(({ passed }) => !passed)
      .map(({ spec }) => spec.id);
  expect(failedIn(2)).toEqual([]);
  expect(failedIn(3)).toEqual(['imprint/even']);
  expect(measured(2).map(({ spec }) => spec.id)).toContain('imprint/font');
});

test('the form is that of the kind that the Markdown names', () => {
  expect(['命令', '函', '纪要', '通知'].map((kind) => formOfMarkdown(`---\n文种: ${kind}\n---`))).toEqual([
    'order',
    'letter',
    'minutes',
    'document',
  ]);
});
