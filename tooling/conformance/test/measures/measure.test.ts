import { formOf } from '../../src/measures/check-measures.js';
import { measure } from '../../src/measures/measure.js';
import type { Form } from '../../src/measures/measure-spec.js';
import { measureTable } from '../../src/measures/measure-table.js';
import { showMeasured, summarize } from '../../src/measures/show.js';
import { documentOf, type Placed, pageOf, ruleOf } from './page.js';

const MM = 72 / 25.4;
const CHARACTER = 156 / 28;
const RED = '#ff0000';
const SIZE_MM = 16 / MM;

/** The first page of an issued document, everything in its place; `mark` moves the mark down. */
function issued(mark = 0) {
  const markSize = 48;
  const numberLine = {
    text: '例政函〔2026〕2号',
    left: 80,
    baseline: 72 + (0.86 * markSize) / MM + (2.8 * 225) / 22,
  };
  const ruleTop = numberLine.baseline + 0.12 * SIZE_MM + 4;
  const titleBaseline = ruleTop + 0.4 + (2.8 * 225) / 22;
  const texts: readonly Placed[] = [
    {
      text: '示例文件',
      left: 106 - (2 * markSize) / MM,
      baseline: 72 + mark + (0.86 * markSize) / MM,
      size: markSize,
      font: 'XXGK-XiaoBiaoSong',
      colour: RED,
    },
    numberLine,
    { text: '标题', left: 106 - 22 / MM, baseline: titleBaseline, size: 22, font: 'XXGK-XiaoBiaoSong' },
  ];
  return documentOf([pageOf(1, texts, [ruleOf(28, 184, ruleTop, 0.4, RED)])]);
}

const failedIn = (facts: ReturnType<typeof issued>, form: Form) =>
  measure(facts, facts, form)
    .filter(({ passed }) => !passed)
    .map(({ spec }) => spec.id);

test('an issued document whose head is in place', () => {
  const ids = measure(issued(), issued(), 'document').map(({ spec }) => spec.id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'mark/top-document',
      'mark/centre',
      'redRule/width',
      'redRule/distance',
      'title/below',
    ]),
  );
  expect(failedIn(issued(), 'document')).toEqual([]);
});

test('two millimetres off are told, in either rendition', () => {
  expect(failedIn(issued(2), 'document')).toEqual(['mark/top-document', 'documentNumber/below']);
  const [failure] = measure(issued(), issued(2), 'document').filter(({ passed }) => !passed);
  expect(failure && showMeasured(failure)).toBe(
    '发文机关标志上边缘至版心上边缘 35 mm（自上页边） (§7.2.4): 72 mm ± 1; pdf 72, docx 74',
  );
});

test('what only one rendition has is a failure', () => {
  const without = documentOf([pageOf(1, [])]);
  const missing = measure(issued(), without, 'document').filter(({ passed }) => !passed);
  expect(missing.map(({ spec }) => spec.id)).toContain('redRule/width');
  expect(measure(without, without, 'document').map(({ spec }) => spec.id)).toEqual([
    'page/width',
    'page/height',
  ]);
});

test('signature and imprint', () => {
  const right = (characters: number, indent: number) =>
    184 - (indent + characters * (SIZE_MM / CHARACTER)) * CHARACTER;
  const date = '2026年1月8日';
  const last = documentOf([
    pageOf(1, []),
    pageOf(
      2,
      [
        { text: '示例县人民政府办公厅秘书', left: right(12, 2), baseline: 100 },
        { text: date, left: right(12, 2) + 2 * CHARACTER, baseline: 110 },
        { text: '示例办公室', left: 28 + CHARACTER, baseline: 258, size: 14 },
        { text: '2026年1月8日印发', left: 184 - CHARACTER - 11 * (14 / MM), baseline: 258, size: 14 },
      ],
      [ruleOf(28, 184, 250, 0.35), ruleOf(28, 184, 254, 0.25), ruleOf(28, 184, 261.65, 0.35)],
    ),
  ]);
  const found = measure(last, last, 'document');
  expect(found.filter(({ passed }) => !passed).map(showMeasured)).toEqual([]);
  expect(found.map(({ spec }) => spec.id)).toEqual(
    expect.arrayContaining([
      'signature/organ',
      'signature/date',
      'imprint/outer',
      'imprint/inner',
      'imprint/foot',
    ]),
  );
});

test('several organs above a date are placed otherwise and are not measured', () => {
  const joint = documentOf([
    pageOf(1, [
      { text: '示例县财政局', left: 120, baseline: 90 },
      { text: '示例县教育局', left: 120, baseline: 100 },
      { text: '2026年1月8日', left: 118, baseline: 110 },
    ]),
  ]);
  const ids = measure(joint, joint, 'document').map(({ spec }) => spec.id);
  expect(ids.filter((id) => id.startsWith('signature/'))).toEqual([]);
});

test('ranges of several documents are joined', () => {
  const report = (name: string, down: number) => ({
    name,
    group: 'example' as const,
    checks: [
      {
        id: 'measures',
        title: '',
        passed: true,
        summary: '',
        details: [],
        ranges: measure(issued(down), issued(down), 'document').map(summarize),
      },
    ],
  });
  const row = measureTable([report('a', 0), report('b', 2)]).find(({ id }) => id === 'mark/top-document');
  expect(row).toMatchObject({ documents: 2, failed: ['b'], expected: '72 mm ± 1' });
  expect([row?.pdf.least, row?.pdf.greatest].map((value) => value?.toFixed(1))).toEqual(['72.0', '74.0']);
});

test('the form is that of the report', () => {
  expect([{}, { official: {} }, { official: { form: 'letter' } }, null].map(formOf)).toEqual([
    'plain',
    'document',
    'letter',
    'plain',
  ]);
});

test('who signs an order stands four characters from the right edge, as the date does', () => {
  const right = 184 - 4 * CHARACTER;
  const order = (shift: number) =>
    documentOf([
      pageOf(1, [
        { text: '县长', left: right - 7 * SIZE_MM, baseline: 100 },
        { text: '李小卫', left: right - 3 * SIZE_MM + shift, baseline: 100 },
        { text: '2026年1月8日', left: right - 9 * SIZE_MM, baseline: 120 },
      ]),
    ]);
  const signed = (shift: number) =>
    measure(order(shift), order(shift), 'order').filter(({ spec }) => spec.id.startsWith('signature/'));
  expect(signed(0).map(({ spec, passed }) => [spec.id, passed])).toEqual([
    ['signature/person', true],
    ['signature/personDate', true],
  ]);
  expect(signed(4).map(({ passed }) => passed)).toEqual([false, true]);
});

test('a name longer than there is room for over a date four characters in ends with the text block', () => {
  const long = (shift: number) =>
    documentOf([
      pageOf(1, [
        { text: '示'.repeat(20), left: 184 - 20 * SIZE_MM - shift, baseline: 100 },
        { text: '2026年1月8日', left: 184 - 10 * SIZE_MM - 4.5 * SIZE_MM - shift, baseline: 110 },
      ]),
    ]);
  const found = (shift: number) =>
    measure(long(shift), long(shift), 'document').map(({ spec, passed }) => [spec.id, passed]);
  expect(found(0)).toContainEqual(['signature/longOrgan', true]);
  expect(found(3)).toContainEqual(['signature/longOrgan', false]);
  expect(found(0).map(([id]) => id)).not.toContain('signature/stampedDate');
});
