import { checkReport } from '@xxgk/checks';
import { parseReport } from '@xxgk/model';
import { makeCorpus, makeHostile } from '../src/index.js';

const [sound] = makeCorpus(1);
const cases = makeHostile(sound?.report ?? {});

test('wrong input is read as a report: what is wrong is for the rules and the writers to tell', () => {
  for (const { name, report } of cases) expect([name, parseReport(report).ok]).toEqual([name, true]);
});

test('the rules of the head that must speak do speak', () => {
  for (const { name, report, expectedRules } of cases) {
    const parsed = parseReport(report);
    const spoken = parsed.ok ? checkReport(parsed.report).map(({ ruleId }) => ruleId) : [];
    const ofHead = expectedRules.filter((rule) => rule.startsWith('official/'));
    expect([name, ofHead.filter((rule) => !spoken.includes(rule))]).toEqual([name, []]);
  }
});

test('a title has two hundred characters, and thirty organs have thirty names', () => {
  const reportOf = (name: string) =>
    cases.find((one) => one.name === name)?.report as Record<string, unknown>;
  expect([...String(reportOf('hostile-title-200')['title'])].length).toBe(200);
  const { organs } = reportOf('hostile-organs-30')['official'] as { organs: string[] };
  expect(new Set(organs).size).toBe(30);
});

test('each case names its rules, and the pictures it means to be there', () => {
  for (const { expectedRules } of cases) expect(expectedRules.length).toBeGreaterThan(0);
  expect(cases.flatMap(({ files }) => Object.keys(files))).toEqual(['broken.png', 'huge.png', 'photo.png']);
});
