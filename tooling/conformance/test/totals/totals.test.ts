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
  const [pages, lines] = totalsOf([report('a', 100), report('b', 99)]);
  expect(pages).toMatchObject({ value: '2 of 2 (100.00 %)', passed: true });
  expect(lines).toMatchObject({ value: '199 of 200 (99.50 %)', expected: '≥ 99.5 %', passed: true });
  const [fewer, worse] = totalsOf([report('a', 98), report('b', 0)]);
  expect([fewer?.passed, worse?.passed]).toEqual([false, false]);
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
