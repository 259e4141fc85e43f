import type { Finding } from '@xxgk/document';
import { consistentReport } from '@xxgk/fixtures';
import { fillPlaceholders, type Report } from '@xxgk/model';
import fc from 'fast-check';
import { checkReport } from '../../src/check-report.js';

/** Sentences with the figure that each of their numbers names. */
const SENTENCES: readonly (readonly { readonly words: string; readonly name: string }[])[] = [
  [
    { words: '本年新收政府信息公开申请', name: 'applications.newlyReceived.total' },
    { words: '件，上年结转', name: 'applications.carriedOver.total' },
    { words: '件，结转下年度继续办理', name: 'applications.carriedForward.total' },
  ],
  [
    { words: '已办结的政府信息公开申请中，予以公开', name: 'applications.results.granted.total' },
    { words: '件、部分公开', name: 'applications.results.partlyGranted.total' },
    { words: '件、不予公开', name: 'subtotal "refused"' },
    { words: '件、无法提供', name: 'subtotal "unavailable"' },
    { words: '件、不予处理', name: 'subtotal "notProcessed"' },
    { words: '件、其他处理', name: 'subtotal "otherOutcomes"' },
  ],
  [
    { words: '因政府信息公开被申请行政复议', name: 'proceedings.reconsideration.total' },
    {
      words: '件，被提起行政诉讼',
      name: 'sum proceedings.litigationDirect.total proceedings.litigationAfterReconsideration.total',
    },
  ],
];

function proseFindings(report: Report): readonly Finding[] {
  return checkReport(report).filter(
    ({ ruleId, severity }) => ruleId.startsWith('prose/') && severity !== 'note',
  );
}

/** The report with a sentence about it; one number of it raised. */
function withSentence(
  report: Report,
  which: number,
  wrong?: { readonly place: number; readonly by: number },
): Report {
  const overview = (SENTENCES[which] ?? [])
    .map(({ words, name }, index) =>
      wrong?.place === index ? `${words}{{sum (${name}) ${wrong.by}}}` : `${words}{{${name}}}`,
    )
    .join('');
  const callable = overview.replace(/\(((?:applications|proceedings)\.[\w.]+)\)/gu, '$1');
  const filled = fillPlaceholders({ ...report, overview: `${callable}件。` });
  expect(filled.findings).toEqual([]);
  return filled.report;
}

const sentence = fc.nat({ max: SENTENCES.length - 1 });

describe('for random consistent reports', () => {
  test.each(['2021', '2019'] as const)('a sentence made of the figures of %s is right', (edition) => {
    fc.assert(
      fc.property(consistentReport(edition), sentence, (report, which) => {
        expect(proseFindings(withSentence(report, which))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('a changed number is found where it stands, and the fix mends it', () => {
    fc.assert(
      fc.property(
        consistentReport('2021'),
        sentence,
        fc.nat(),
        fc.integer({ min: 1, max: 90 }),
        (report, which, at, by) => {
          const place = at % (SENTENCES[which]?.length ?? 1);
          const changed = withSentence(report, which, { place, by });
          const [finding, ...others] = proseFindings(changed);
          expect(others).toEqual([]);
          expect(finding?.difference).toBe(by);
          const edit = finding?.fix?.edits[0];
          const range = finding?.range ?? { start: 0, end: 0 };
          const text = edit !== undefined && 'text' in edit ? edit.text : '';
          const mended = changed.overview.slice(0, range.start) + text + changed.overview.slice(range.end);
          expect(mended).toBe(withSentence(report, which).overview);
        },
      ),
      { numRuns: 20 },
    );
  });
});
