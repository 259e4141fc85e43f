import type { Finding } from '@xxgk/document';
import { checkReport } from '../../../src/check-report.js';
import { understandPieces } from '../../../src/prose/understood-pieces.js';
import { BUREAU, COUNTY, corpusReport, lastYearsReport } from './reports.js';
import { bureauCorpus, type Corpus, countyCorpus } from './sentences.js';

interface Checked {
  readonly findings: readonly Finding[];
  readonly isUnderstood: boolean;
}

function check(sentence: string, organ: typeof BUREAU | typeof COUNTY): Checked {
  const report = corpusReport(sentence, organ);
  const findings = checkReport(report, { previous: lastYearsReport(organ) }).filter(({ ruleId }) =>
    ruleId.startsWith('prose/'),
  );
  const isUnderstood = understandPieces(report).some(
    ({ statements, absences }) => statements.length > 0 || absences.length > 0,
  );
  return { findings, isUnderstood };
}

const grave = ({ findings }: Checked): readonly Finding[] =>
  findings.filter(({ severity }) => severity !== 'note');

/** The sentence without its marks, and the words between them. */
function marked(sentence: string): { readonly text: string; readonly words: string; readonly start: number } {
  const start = sentence.indexOf('【');
  const words = /【(.*)】/u.exec(sentence)?.[1] ?? '';
  return { text: sentence.replace(/[【】]/gu, ''), words, start };
}

describe.each([
  ['a bureau', bureauCorpus, BUREAU],
  ['a county', countyCorpus, COUNTY],
] as const)('prose of %s', (_name, corpus: Corpus, organ) => {
  test.each(corpus.right)('right: %s', (sentence) => {
    const checked = check(sentence, organ);
    expect(checked.findings.map(({ message }) => message)).toEqual([]);
    expect(checked.isUnderstood).toBe(true);
  });

  test.each(corpus.wrong)('wrong: %s', (sentence) => {
    const { text, words, start } = marked(sentence);
    const found = grave(check(text, organ));
    expect(found).toHaveLength(1);
    const [finding] = found;
    const range = finding?.range ?? { start: 0, end: 0 };
    if (words !== '') expect(text.slice(range.start, range.end)).toBe(words.replace('%', ''));
    if (words !== '') expect(range.start).toBe(start);
    expect(range.end).toBeGreaterThan(range.start);
  });

  test.each(corpus.ignored)('ignored: %s', (sentence) => {
    expect(grave(check(sentence, organ)).map(({ message }) => message)).toEqual([]);
  });
});
