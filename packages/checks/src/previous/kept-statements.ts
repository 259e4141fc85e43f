import type { Edit, TextRange } from '@xxgk/document';
import { editionSpec, type Report } from '@xxgk/model';
import { answersOf } from '../understand/figures-of-metrics.js';
import { findQuantities } from '../understand/quantities.js';
import { readableText, sourceRange } from '../understand/readable-text.js';
import { understandProse } from '../understand/understand-prose.js';

/** Something of last year that a sentence states: its year, or a figure; and what it is this year where the tables tell. */
export interface KeptStatement {
  /** Within the sentence. */
  readonly range: TextRange;
  readonly kind: 'year' | 'figure';
  readonly words: string;
  readonly now?: string | undefined;
}

/** Years in 《》 and 〔〕 are names. */
const NAMES = /《[^》]*》|[〔[][^〕\]]*[〕\]]/gu;
const COUNTED = /件|份|条|次|篇|个|项|部|笔|人|起|宗|例|期|场|家|%|元/u;

/** What a sentence that both years have in common states of the year before. Figures that this year's tables confirm are left out. */
export function keptStatements(sentence: string, now: Report, before: Report): readonly KeptStatement[] {
  const names = [...sentence.matchAll(NAMES)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  const isName = ({ start }: TextRange): boolean =>
    names.some((name) => name.start <= start && start < name.end);
  return [...keptYears(sentence, now, before), ...keptFigures(sentence, now, before)].filter(
    ({ range }) => !isName(range),
  );
}

function keptYears(sentence: string, now: Report, before: Report): readonly KeptStatement[] {
  const pattern = new RegExp(`(?<!\\d)${before.year}(?=\\s*年)`, 'gu');
  return [...sentence.matchAll(pattern)].map(({ index }) => ({
    range: { start: index, end: index + 4 },
    kind: 'year',
    words: `${before.year}年`,
    now: String(now.year),
  }));
}

function keptFigures(sentence: string, now: Report, before: Report): readonly KeptStatement[] {
  const readable = readableText(sentence);
  const quantities = findQuantities(readable.text).filter(
    ({ kind, unit, precision }) => kind !== 'other' && COUNTED.test(unit) && precision !== 'bound',
  );
  if (quantities.length === 0) return [];
  const { statements } = understandProse(sentence, before);
  return quantities.flatMap((quantity): readonly KeptStatement[] => {
    const range = sourceRange(readable, quantity.numberStart, quantity.numberEnd);
    const kept = {
      range,
      kind: 'figure' as const,
      words: sentence.slice(range.start, range.end) + quantity.unit,
    };
    const statement = statements.find(({ numberStart }) => numberStart === quantity.numberStart);
    if (statement === undefined) return [kept];
    const then = answersOf(before, editionSpec(before.edition), statement.metrics, statement.context);
    const reading = then.find(({ value }) => value === quantity.value)?.paths.join();
    const answers = answersOf(now, editionSpec(now.edition), statement.metrics, statement.context);
    if (answers.some(({ value }) => value === quantity.value)) return [];
    const answer = answers.find(({ paths }) => paths.join() === reading) ?? answers[0];
    const isPlain = quantity.kind === 'count' && quantity.step === 1;
    return [answer === undefined || !isPlain ? kept : { ...kept, now: String(answer.value) }];
  });
}

/** The edits that put what the tables tell in the place of what was kept; places count from the start of the prose. */
export function keptEdits(
  statements: readonly KeptStatement[],
  start: number,
  path: Edit['path'],
): readonly Edit[] {
  return statements.flatMap(({ range, now }) =>
    now === undefined
      ? []
      : [{ path, range: { start: start + range.start, end: start + range.end }, text: now }],
  );
}

/** The sentence as the tables of this year would have it. */
export function sentenceNow(sentence: string, statements: readonly KeptStatement[]): string {
  return statements
    .filter(({ now }) => now !== undefined)
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce((text, { range, now }) => text.slice(0, range.start) + now + text.slice(range.end), sentence);
}
