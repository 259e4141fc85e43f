import type { Edit, TextRange } from '@xxgk/document';
import { editionSpec, type Report } from '@xxgk/model';
import { isFilledIn } from '../support/is-filled-in.js';
import { type Answer, answersOf } from '../understand/figures-of-metrics.js';
import { findQuantities, writtenUnit } from '../understand/quantities.js';
import { readableText, sourceRange } from '../understand/readable-text.js';
import { understandProse } from '../understand/understand-prose.js';

/** Something of last year that a sentence states: its year, or a figure; and what it is this year where the tables tell. */
export interface KeptStatement {
  /** Within the sentence. */
  readonly range: TextRange;
  readonly kind: 'year' | 'figure';
  readonly words: string;
  /** As the tables of this year have it; absent while they do not tell. */
  readonly now?: string | undefined;
  /** What stands for the figure in the tables of this year, filled in or not. */
  readonly placeholder?: string | undefined;
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
  // Once its year is this year's, the rest of a sentence is seen from there.
  const year = sentence.includes(`${now.year}年`) ? now.year : before.year;
  const { statements } = understandProse(sentence, { organ: before.organ, year });
  return quantities.flatMap((quantity): readonly KeptStatement[] => {
    const range = sourceRange(readable, quantity.numberStart, quantity.numberEnd);
    const kept = {
      range,
      kind: 'figure' as const,
      words: sentence.slice(range.start, range.end) + writtenUnit(quantity),
    };
    const statement = statements.find(({ numberStart }) => numberStart === quantity.numberStart);
    if (statement === undefined || statement.period === 'other') return [kept];
    const isLast = statement.period === 'previous';
    const told = isLast ? before : now;
    const { metrics, context } = statement;
    const then = isLast ? [] : answersOf(before, editionSpec(before.edition), metrics, context);
    const reading = then.find(({ value }) => value === quantity.value)?.paths.join();
    const answers = answersOf(told, editionSpec(told.edition), metrics, context);
    const answer = answers.find(({ paths }) => paths.join() === reading) ?? answers[0];
    const isPlain = quantity.kind === 'count' && quantity.step === 1;
    if (answer === undefined || !isPlain) {
      return answers.some(({ value }) => value === quantity.value) ? [] : [kept];
    }
    const placeholder = placeholderOf(answer, isLast);
    if (!answer.paths.every((path) => isFilledIn(told, path))) return [{ ...kept, placeholder }];
    if (answers.some(({ value }) => value === quantity.value)) return [];
    return [{ ...kept, now: String(answer.value), placeholder }];
  });
}

function placeholderOf({ paths, isSum }: Answer, isLast: boolean): string | undefined {
  if (!isSum) return undefined;
  const [first = '', ...more] = isLast ? paths.map((path) => `last ${path}`) : paths;
  if (more.length === 0) return `{{${first}}}`;
  return `{{sum ${[first, ...more].map((term) => (isLast ? `(${term})` : term)).join(' ')}}}`;
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
