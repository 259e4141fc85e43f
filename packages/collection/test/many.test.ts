import { blankReport } from '@xxgk/model';
import { findingsOfMany } from '../src/many/findings-of-many.js';
import { reportsOfOneYear } from '../src/many/reports-of-one-year.js';
import { rosterFrom } from '../src/roster/roster.js';

const given = (name: string, year: number, file = `${name}.yaml`) => ({
  name: file,
  report: blankReport('2021', year, { name, kind: 'department' }),
});

const roster = rosterFrom('单位名称,曾用名\n甲局\n乙局,旧局\n丁局');
const reports = [given('丙局', 2025), given('旧局', 2025), given('甲局', 2024), given('甲局', 2025)];

test('one report of each organ, of the year that most are of, in the order of the roster', () => {
  const chosen = reportsOfOneYear([...reports, given('甲局', 2025, '甲局-2.yaml')], roster, 'zh-CN');
  expect(chosen?.year).toBe(2025);
  expect(chosen?.reports.map(({ name }) => name)).toEqual(['甲局.yaml', '旧局.yaml', '丙局.yaml']);
  expect(chosen?.all).toHaveLength(5);
  const asGiven = reportsOfOneYear(reports, undefined, 'zh-CN');
  expect(asGiven?.reports.map(({ name }) => name)).toEqual(['丙局.yaml', '旧局.yaml', '甲局.yaml']);
  expect(reportsOfOneYear([], roster, 'zh-CN')).toBeUndefined();
});

test('tells who is missing, unexpected or of another year, and nothing of what is wrong with each', () => {
  const findings = findingsOfMany({ reports, unread: [], roster, passedOver: ['附件.rar'] }, 'zh-CN');
  expect(findings.map(({ ruleId }) => ruleId).toSorted()).toEqual([
    'aggregate/missing-unsure',
    'aggregate/name-differs',
    'aggregate/other-year',
    'aggregate/passed-over',
    'aggregate/unexpected',
  ]);
});
