import { type Block, type BlockOf, gbt9704, heading, paragraph, text, toPoints } from '@xxgk/document';
import { layOut, type Mark } from '../../src/index.js';
import { documentOf, fakeMetrics } from '../fake-metrics.js';

const head: BlockOf<'letterhead'> = {
  type: 'letterhead',
  form: 'document',
  organs: ['示例局'],
  suffix: '文件',
  number: '示局〔2026〕1号',
  signers: [],
  upward: false,
};
const imprint: BlockOf<'imprint'> = {
  type: 'imprint',
  ruled: true,
  recipients: [{ label: '抄送', text: '示例区档案局。' }],
  printedBy: '示例局办公室',
  printedOn: '2026年1月21日印发',
};
const prose = (lines: number) => paragraph([text('字'.repeat(28 * lines - 2))]);
const lay = (...blocks: Parameters<typeof documentOf>[0]) => layOut(documentOf(blocks), gbt9704, fakeMetrics);
const textOf = (marks: readonly Mark[] = []) =>
  marks.flatMap((mark) => (mark.kind === 'text' ? mark.runs.map(({ text: run }) => run) : [])).join('');
const rulesOf = (marks: readonly Mark[] = []) => marks.filter((mark) => mark.kind === 'rules');

test('the mark and the rule are red, the rule is decoration', () => {
  const { pages } = lay(head).pages;
  const marks = pages[0]?.marks ?? [];
  const mark = marks.find(({ kind }) => kind === 'text');
  expect(mark).toMatchObject({ runs: [{ text: '示例局文件', colour: '#FF0000' }] });
  expect(rulesOf(marks)).toMatchObject([{ colour: '#FF0000', owner: { artifact: 'layout' } }]);
});

test.each([
  [5, 1, 2],
  [30, 0, 2],
  [43, 2, 4],
])('after %d lines %d pages are turned before 版记, which stands on page %d', (lines, turned, page) => {
  const { pages, pagesBeforeImprint } = lay(prose(lines), imprint);
  expect(pagesBeforeImprint).toBe(turned);
  expect(pages.pages).toHaveLength(page);
  const foot = rulesOf(pages.pages.at(-1)?.marks).at(-1);
  expect(foot?.lines[0]?.[1]).toBeCloseTo(toPoints('262mm'), 5);
});

test('neither a blank page nor 版记 after it bears a number', () => {
  const { pages } = lay(prose(43), imprint).pages;
  expect(textOf(pages[1]?.marks)).toContain('— 2 —');
  expect(pages.slice(2).map(({ marks }) => textOf(marks).includes('—'))).toEqual([false, false]);
});

test('the first page of a letter bears no number and two double rules', () => {
  const { pages } = lay({ ...head, form: 'letter', suffix: '' }, prose(40)).pages;
  expect(textOf(pages[0]?.marks)).not.toContain('—');
  expect(textOf(pages[1]?.marks)).toContain('— 2 —');
  const rules = rulesOf(pages[0]?.marks);
  expect(rules.map(({ thickness }) => thickness)).toEqual([3, 0.75, 0.75, 3]);
  // The white between the strokes of a double rule is the same above and below.
  const whites = [0, 2].map((at) => {
    const [one, other] = rules
      .slice(at, at + 2)
      .map(({ lines, thickness }) => [lines[0]?.[1] ?? 0, thickness / 2] as const);
    return one && other && other[0] - other[1] - (one[0] + one[1]);
  });
  expect(whites[0]).toBeGreaterThan(0);
  expect(whites[1]).toBeCloseTo(whites[0] ?? 0, 5);
});

test('the signature of thirty organs stays inside the pages', () => {
  const organs = Array.from({ length: 30 }, () => '示例市教育局');
  const { pages } = lay({ type: 'stampedSignature', organs, date: '2026年1月20日' }).pages;
  for (const { marks } of pages) {
    for (const mark of marks) {
      if (mark.kind !== 'text' || 'artifact' in mark.owner) continue;
      expect(mark.runs[0]?.baseline).toBeLessThan(toPoints('262mm'));
    }
  }
});

test('an attachment begins a page, its title in the third line', () => {
  const { pages, outline } = lay(
    prose(3),
    { type: 'attachmentStart', label: '附件1', segments: ['公开目录'] },
    prose(1),
  ).pages;
  const [label, title] = (pages[1]?.marks ?? []).flatMap((mark) =>
    mark.kind === 'text' ? mark.runs.slice(0, 1) : [],
  );
  expect(title && label && title.baseline - label.baseline).toBeCloseTo(2 * 28.95, 2);
  expect(outline.map(({ title: name }) => name)).toEqual(['附件1 公开目录']);
});

test('a long name of who prints stands above the date, both between the same rules', () => {
  const { pages } = lay(prose(3), { ...imprint, printedBy: `${'示'.repeat(20)}办公室` }).pages;
  const [first, inner, last] = rulesOf(pages.at(-1)?.marks).map(({ lines }) => lines[0]?.[1] ?? 0);
  const pitch = toPoints(gbt9704.imprint.linePitch);
  expect((inner ?? 0) - (first ?? 0)).toBeCloseTo(pitch, 5);
  expect((last ?? 0) - (inner ?? 0)).toBeCloseTo(2 * pitch, 5);
});

test('a signature keeps the white above it on a new page, where a seal needs it', () => {
  const signature = { type: 'stampedSignature', organs: ['示例局'], date: '2026年1月20日' } as const;
  const { pages } = lay(prose(20), signature).pages;
  const [organ] = (pages[1]?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? mark.runs : []));
  const { blankLinesBefore } = gbt9704.closing.stamped;
  expect(organ?.baseline).toBeCloseTo(
    toPoints('37mm') + (blankLinesBefore + 0.8) * toPoints(gbt9704.page.linePitch),
    3,
  );
});

test('a signature alone on its page is told; one with text is not', () => {
  const signature = { type: 'stampedSignature', organs: ['示例局'], date: '2026年1月20日' } as const;
  const told = (...blocks: readonly Block[]) => lay(...blocks).findings.map(({ ruleId }) => ruleId);
  expect(told(prose(22), signature)).toEqual(['layout/signature-alone']);
  expect(told(prose(20), prose(2), signature)).toEqual([]);
  expect(told(prose(3), signature)).toEqual([]);
});

test('a signature that does not fit takes the paragraph above it along, and the heading above that', () => {
  const stamped = {
    type: 'stampedSignature',
    organs: ['示例市财政局'],
    date: '2026年1月20日',
  } as const;
  const list = { type: 'attachmentList', titles: ['公开目录'] } as const;
  const pagesOf = (...blocks: Parameters<typeof documentOf>[0]) =>
    lay(...blocks).pages.pages.map(({ marks }) => textOf(marks).replace(/[字\s—\d]+/gu, '|'));
  expect(pagesOf(prose(16), heading(1, [text('六、其他')]), prose(2), stamped)).toEqual([
    expect.not.stringContaining('其他'),
    expect.stringContaining('其他'),
  ]);
  expect(pagesOf(prose(14), heading(1, [text('六、其他')]), prose(2), stamped)).toHaveLength(1);
  const [, last = ''] = pagesOf(prose(16), prose(2), list, stamped);
  expect(last).toMatch(/^\|附件：公开目录示例市财政局/u);
});

test('an imprint alone on its page or sheet is told; one with text is not', () => {
  const imprint = { type: 'imprint', ruled: false, recipients: [{ label: '抄送', text: '示例办' }] } as const;
  const told = (...blocks: readonly Block[]) => lay(...blocks).findings.map(({ ruleId }) => ruleId);
  expect(told(prose(22), imprint)).toEqual(['layout/imprint-alone']);
  expect(told(prose(23), imprint)).toEqual([]);
  expect(told(prose(22), { ...imprint, ruled: true })).toEqual([]);
  // That of other forms takes a sheet of its own where the text ends with an even page.
  expect(told(prose(44), { ...imprint, ruled: true })).toEqual(['layout/imprint-alone']);
  expect(told(prose(40), { ...imprint, ruled: true })).toEqual([]);
});

test('the organs of a joint mark stand evenly one below the other, 文件 in the middle beside them', () => {
  const { pages } = lay({ ...head, organs: ['示例局', '示例办', '示例委'] }).pages;
  const runs = (pages[0]?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? mark.runs : []));
  const [first = 0, second = 0, third = 0] = runs
    .filter((run) => /^示|例/u.test(run.text))
    .map((run) => run.baseline);
  const suffix = runs.find((run) => run.text.includes('文'))?.baseline;
  expect(second - first).toBeGreaterThan(0);
  expect(third - second).toBeCloseTo(second - first, 5);
  expect(suffix).toBeCloseTo(second, 5);
});

test('a long name in 版记 goes on below itself, its label once', () => {
  const text = `${'示例区档案局，'.repeat(8)}示例馆。`;
  const { pages } = lay({ ...imprint, recipients: [{ label: '抄送', text }] }).pages;
  const lines = (pages.at(-1)?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.runs] : []));
  const all = lines
    .flat()
    .map((run) => run.text)
    .join('');
  expect(all.split('抄送')).toHaveLength(2);
  const [label, entry] = lines.find((runs) => runs[0]?.text.startsWith('抄送')) ?? [];
  const goesOn = lines[lines.findIndex((runs) => runs[0] === label) + 1]?.[0];
  expect(goesOn?.x).toBeCloseTo(entry?.x ?? 0, 3);
  // Justified between its indents, but for what a mark takes that hangs.
  const wide = [entry, ...(lines.find((runs) => runs[0] === label) ?? []).slice(2)].at(-1);
  const end =
    (wide?.x ?? 0) + [...(wide?.text ?? '')].length * ((wide?.size ?? 0) + (wide?.letterSpacing ?? 0));
  expect(end).toBeLessThan(toPoints('184mm') + (wide?.size ?? 0));
  expect(goesOn && label && goesOn.baseline - label.baseline).toBeCloseTo(
    toPoints(gbt9704.imprint.linePitch),
    3,
  );
});
