import { checkSource } from '@xxgk/checks';
import { openFindings, stepFinding } from '../../src/check/open-findings.js';
import { partFindings } from '../../src/check/part-findings.js';
import { exampleReport } from '../../src/start/example-report.js';
import { blankReport } from '../../src/state/blank-report.js';
import { newDraft } from '../../src/state/draft.js';
import { setFigureText } from '../../src/state/edit-draft.js';
import { isFilled, sectionProgress } from '../../src/state/progress.js';

const RECEIVED = 'applications.newlyReceived.naturalPerson';
const blank = newDraft('a', blankReport({ name: '示例局', kind: 'department' }, 2025), 0);

test('sums of a table that is not yet filled in wait, all else is told at once', () => {
  const { report } = setFigureText(blank, RECEIVED, '12', 1);
  const findings = checkSource(report);
  const { now, later } = partFindings(findings, report);
  expect(later.length).toBeGreaterThan(0);
  expect(later.every(({ ruleId }) => ruleId.startsWith('applications/'))).toBe(true);
  expect([...now, ...later]).toHaveLength(findings.length);
});

test('once it is filled in, they are errors like any other', () => {
  const { report } = setFigureText(newDraft('a', exampleReport(), 0), RECEIVED, '30', 1);
  const { now, later } = partFindings(checkSource(report), report);
  expect(later).toEqual([]);
  expect(now.some(({ severity, ruleId }) => severity === 'error' && ruleId.startsWith('applications/'))).toBe(
    true,
  );
});

test('words that are no number are told before the sums that they break', () => {
  const { report } = setFigureText(newDraft('a', exampleReport(), 0), RECEIVED, '十二', 1);
  const { now, later } = partFindings(checkSource(report), report);
  expect(now.some(({ ruleId }) => ruleId === 'figures/unreadable')).toBe(true);
  expect(now.some(({ ruleId }) => ruleId.startsWith('applications/'))).toBe(false);
  expect(later.length).toBeGreaterThan(0);
});

test('each section tells how far it is filled in; computed totals do not count', () => {
  const progress = (report: typeof blank.report) =>
    sectionProgress(report).map(({ number, filled, of }) => `${number} ${filled}/${of}`);
  expect(progress(setFigureText(blank, RECEIVED, '12', 1).report)).toEqual([
    '一 0/1',
    '二 0/10',
    '三 1/144',
    '四 0/12',
    '五 0/1',
    '六 0/1',
  ]);
  expect(isFilled(exampleReport())).toBe(true);
  expect(isFilled({ ...exampleReport(), problems: ' ' })).toBe(false);
});

test('findings are gone through the gravest first, round and round, in both directions', () => {
  const { report } = setFigureText(newDraft('a', exampleReport(), 0), RECEIVED, '30', 1);
  const findings = checkSource({ ...report, problems: '' });
  const open = openFindings(findings);
  expect(open.length).toBeGreaterThan(1);
  let shown: string | undefined;
  const visited = open.map(() => {
    const next = stepFinding(findings, 1, shown);
    shown = next?.name;
    return next?.finding;
  });
  expect(visited).toEqual(open);
  expect(stepFinding(findings, 1, shown)?.finding).toBe(open[0]);
  expect(stepFinding(findings, -1, undefined)?.finding).toBe(open.at(-1));
});
