import type { Check, DocumentReport } from '../../src/check.js';
import { countByCheck } from '../../src/totals/checks-table.js';
import { tellApart } from '../../src/totals/judged-over-all.js';
import { totalsOf } from '../../src/totals/totals.js';

const check = (id: string, passed: boolean, measures: Record<string, number> = {}): Check => ({
  id,
  title: id,
  passed,
  summary: '',
  details: [],
  measures,
});
const report = (name: string, same: number): DocumentReport => ({
  name,
  group: 'corpus',
  checks: tellApart('corpus', [
    check('parity/pages', same > 0),
    check('parity/prose', same === 100, { proseLines: 100, identicalProseLines: same }),
  ]),
});

test('lines are judged over all reports, pages of each', () => {
  const many = (first: DocumentReport) => [first, ...Array.from({ length: 49 }, () => report('b', 100))];
  const [pages, lines] = totalsOf(many(report('a', 75)));
  expect(pages).toMatchObject({ value: '50 of 50 (100.00 %)', passed: true });
  expect(lines).toMatchObject({ value: '4975 of 5000 (99.50 %)', expected: '≥ 99.5 %', passed: true });
  const [fewer, worse] = totalsOf(many(report('a', 0)));
  expect([fewer?.passed, worse?.passed]).toEqual([false, false]);
});

test('lines of a small sample are only told, its pages are judged', () => {
  const [pages, lines] = totalsOf([report('a', 50), report('b', 0)]);
  expect(pages).toMatchObject({ expected: '≥ 100 %', passed: false });
  expect([lines?.expected, lines?.passed]).toEqual([undefined, true]);
});

test('in the corpus a check of lines is told, in an example it is judged', () => {
  const checks = [check('parity/prose', false)];
  expect(tellApart('corpus', checks)[0]?.onlyTold).toBe(true);
  expect(tellApart('example', checks)).toEqual(checks);
  expect(countByCheck([report('a', 98)])).toEqual([
    { id: 'parity/pages', title: 'parity/pages', documents: 1, passed: 1, failed: 0, told: 0 },
    { id: 'parity/prose', title: 'parity/prose', documents: 1, passed: 0, failed: 0, told: 1 },
  ]);
});
