import { checkReport, hasErrors, parseReport, reportTitle } from '@xxgk/model';
import { makeCorpus } from '../src/index.js';

const corpus = makeCorpus(200);
const parsed = corpus.map(({ name, report }) => {
  const result = parseReport(report);
  if (!result.ok) throw new Error(`${name}: ${result.findings.map(({ message }) => message).join(' ')}`);
  return result.report;
});

test('the same seed gives the same reports, and a sample is the beginning of the whole', () => {
  expect(makeCorpus(200)).toEqual(corpus);
  expect(makeCorpus(7)).toEqual(corpus.slice(0, 7));
  expect(makeCorpus(7, 1)).not.toEqual(corpus.slice(0, 7));
});

test('no two reports have one title', () => {
  expect(new Set(parsed.map(reportTitle)).size).toBe(200);
});

test('figures add up as the form demands', () => {
  const broken = parsed.filter((report) =>
    hasErrors(checkReport(report).filter(({ ruleId }) => /^(applications|proceedings)\//.test(ruleId))),
  );
  expect(broken.map(reportTitle)).toEqual([]);
});

test('the corpus is varied', () => {
  const lengths = parsed.map(({ overview }) => overview.length);
  expect(Math.min(...lengths)).toBeLessThan(250);
  expect(Math.max(...lengths)).toBeGreaterThan(4000);
  for (const edition of ['2019', '2021']) {
    expect(parsed.filter((report) => report.edition === edition).length).toBeGreaterThan(30);
  }
  const text = parsed.map(({ overview }) => overview).join('\n');
  for (const kind of [
    /\d%/,
    /[A-Za-z]{3}/,
    /“/,
    /——/,
    /……/,
    /《/,
    /㎡/,
    /𬭎/u,
    /^（一）/m,
    /^1\./m,
    /^（1）/m,
  ]) {
    expect(text).toMatch(kind);
  }
  const figures = JSON.stringify(corpus);
  for (const kind of [/"note":/, /:null/, /:\d{7,}/, /"official":/, /"archive":/])
    expect(figures).toMatch(kind);
});
