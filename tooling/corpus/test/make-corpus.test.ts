import { checkReport } from '@xxgk/checks';
import { hasErrors } from '@xxgk/document';
import { parseReport, reportTitle } from '@xxgk/model';
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

test('every form is among the first twenty reports, and every one of them in the whole more than once', () => {
  const kinds: readonly (readonly [string, (report: (typeof corpus)[number]) => boolean])[] = [
    ['letter', ({ report }) => /"form":"letter"/.test(JSON.stringify(report))],
    ['order', ({ report }) => /"form":"order"/.test(JSON.stringify(report))],
    ['minutes', ({ report }) => /"form":"minutes"/.test(JSON.stringify(report))],
    ['joint', ({ report }) => /"organs":\[/.test(JSON.stringify(report))],
    ['signers', ({ report }) => /"signers":\[/.test(JSON.stringify(report))],
    ['unstamped', ({ report }) => /"stamped":false/.test(JSON.stringify(report))],
    ['attachments', ({ report }) => /"attachments":/.test(JSON.stringify(report))],
    ['chart', ({ report }) => /chart:outcomes/.test(JSON.stringify(report))],
    ['picture', ({ files }) => 'photo.png' in files],
    ['seal', ({ files }) => 'seal.png' in files],
    ['landscape', ({ options }) => options.includes('landscape')],
  ];
  for (const [kind, is] of kinds) {
    expect([kind, corpus.slice(0, 20).some(is)]).toEqual([kind, true]);
    expect([kind, corpus.filter(is).length > 5]).toEqual([kind, true]);
  }
  expect(corpus.filter(({ options }) => options.includes('submission')).length).toBeGreaterThan(3);
});

test('what a report names lies beside it', () => {
  for (const { name, report, files } of corpus) {
    const named = JSON.stringify(report).match(/\w+\.(?:png|svg)/g) ?? [];
    expect([name, [...new Set(named)].sort()]).toEqual([name, Object.keys(files).sort()]);
  }
});
