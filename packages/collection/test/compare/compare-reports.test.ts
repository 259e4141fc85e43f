import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { compareProse, proseLikeness } from '../../src/compare/compare-prose.js';
import { compareReports } from '../../src/compare/compare-reports.js';

test('names each changed figure with what it was, what it is, and the difference', () => {
  const path = 'applications.newlyReceived.total';
  const { shared } = compareReports(sampleReport({ [path]: 9 }), sampleReport({ [path]: 12 }));
  const changed = shared.filter(({ isSame }) => !isSame);
  expect(changed.map(({ spec, before, after, change }) => [spec.path, before, after, change])).toEqual([
    [path, '9', '12', 3],
  ]);
});

test('a note that changes beside the same number is a change', () => {
  const path = 'disclosure.normativeDocuments.inForce';
  const before = sampleReport({ [path]: 22 });
  const after = sampleReport({ [path]: { value: 22, note: '其中修订16件' } });
  const [changed] = compareReports(before, after).shared.filter(({ isSame }) => !isSame);
  expect(changed).toMatchObject({ before: '22', after: '22（其中修订16件）', change: 0 });
});

test('a blank figure has no difference, and binary fractions leave no noise', () => {
  const path = 'disclosure.fees.amount';
  const blank = compareReports(sampleReport({ [path]: null }), sampleReport({ [path]: '0.3' })).shared;
  expect(blank.find(({ spec }) => spec.path === path)).not.toHaveProperty('change');
  const { shared } = compareReports(sampleReport({ [path]: '0.1' }), sampleReport({ [path]: '0.3' }));
  expect(shared.find(({ spec }) => spec.path === path)?.change).toBe(0.2);
});

test.each([
  ['100', '100.00', true],
  ['100.5', '100.50', true],
  [100, '100.0', true],
  ['0100.0', '100', true],
  ['0.10', '0.1', true],
  ['100', '1000', false],
  ['100.05', '100.5', false],
  ['100.01', '100.001', false],
  ['12345678901234567890.1', '12345678901234567890.2', false],
  [{ value: '100.00', note: '含上年' }, { value: '100', note: '含上年' }, true],
  [{ value: '100.00', note: '含上年' }, '100', false],
  [null, '0', false],
])('amounts are compared by value: %j and %j', (before, after, isSame) => {
  const path = 'disclosure.fees.amount';
  const { shared } = compareReports(sampleReport({ [path]: before }), sampleReport({ [path]: after }));
  expect(shared.find(({ spec }) => spec.path === path)?.isSame).toBe(isSame);
});

test('cells that only one edition has are named, not compared', () => {
  const { shared, onlyBefore, onlyAfter } = compareReports(sampleReport({}, '2019'), sampleReport());
  expect(onlyBefore.map(({ path }) => path)).toContain('disclosure.procurement.items');
  expect(onlyAfter.map(({ path }) => path)).toContain('applications.results.otherOutcomes.feeOverdue.total');
  expect(shared.every(({ before }) => before === '0')).toBe(true);
});

test('prose is compared by clauses and both texts can be had back', () => {
  const before = '全年公开信息20条，同比增长。\n没有收到申请。';
  const after = '全年公开信息25条，同比增长。\n收到申请3件。';
  const changes = compareProse(before, after);
  const text = (left: string) =>
    changes
      .filter(({ kind }) => kind !== left)
      .map((change) => change.text)
      .join('');
  expect(text('added')).toBe(before);
  expect(text('removed')).toBe(after);
  expect(changes.filter(({ kind }) => kind === 'same').map((change) => change.text)).toContain(
    '同比增长。\n',
  );
});

test('line ends are no difference', () => {
  expect(compareProse('一段。\r\n二段。\r\n', '一段。\n二段。\n')).toEqual([
    { kind: 'same', text: '一段。\n二段。\n' },
  ]);
});

test('clauses that changed in paragraphs that changed are told, however the paragraphs are divided', () => {
  const changes = compareProse('甲。\n乙，丙。\n丁。\n戊。', '甲。\n乙，丙丙。丁。\n戊。');
  expect(changes).toEqual([
    { kind: 'same', text: '甲。\n乙，' },
    { kind: 'removed', text: '丙。\n' },
    { kind: 'added', text: '丙丙。' },
    { kind: 'same', text: '丁。\n戊。' },
  ]);
});

test.each([
  ['clauses of one paragraph', '，'],
  ['paragraphs', '\n'],
])('%s without end are replaced as a whole, not searched for what they share', (_, end) => {
  const text = (word: string) =>
    Array.from({ length: 20_000 }, (__, index) => `${index % 2 === 0 ? word : ''}${index}${end}`).join('');
  expect(compareProse(text('旧'), text('新'))).toEqual([
    { kind: 'removed', text: text('旧') },
    { kind: 'added', text: text('新') },
  ]);
  expect(compareProse(text('旧'), `${text('旧')}尾`)).toHaveLength(2);
  expect(compareProse('', text('新'))).toEqual([{ kind: 'added', text: text('新') }]);
});

test('likeness is 1 for the same text, 0 for texts that share no clause', () => {
  expect(proseLikeness(compareProse('同一段话。', '同一段话。'))).toBe(1);
  expect(proseLikeness(compareProse('一段话。', '另一件事。'))).toBe(0);
  const report = sampleReport();
  const { prose } = compareReports(report, { ...report, other: '另有说明。' } as Report);
  expect(prose.map(({ key, likeness }) => [key, likeness])).toEqual([
    ['overview', 1],
    ['problems', 1],
    ['other', 0],
  ]);
});
