import { type CarriedSentence, carriedSentences, checkSource } from '@xxgk/checks';
import type { Draft } from './draft.js';
import { setValues } from './edit-draft.js';

/** Sentences of last year that nobody has decided on yet, in printed order. */
export function openSentences({ report, previous, handedOver = [] }: Draft): readonly CarriedSentence[] {
  if (previous === undefined || previous.year !== report.year - 1) return [];
  const decided = new Set(handedOver);
  return carriedSentences(report, previous).filter((sentence) => !decided.has(nameOf(sentence)));
}

/** How the figures of a sentence are renewed: written as they are now, or tied to the tables. */
export type Renewal = 'written' | 'tied';

/** Whether a person has to say a figure: the tables do not tell it, or not yet and it is not to be tied to them. */
export function isAsked({ now, placeholder }: CarriedSentence['statements'][number], how: Renewal): boolean {
  return now === undefined && (placeholder === undefined || how === 'written');
}

/**
 * A sentence as it reads this year; `figures` are those that a person says, by their place in `statements`. What nobody
 * says stays as it was.
 */
export function renewedSentence(
  { words, statements }: Pick<CarriedSentence, 'words' | 'statements'>,
  how: Renewal,
  figures: ReadonlyMap<number, string>,
): string {
  return statements.reduceRight((text, { range, now, placeholder }, index) => {
    const value = (how === 'tied' ? placeholder : undefined) ?? now ?? figures.get(index);
    return value === undefined ? text : text.slice(0, range.start) + value + text.slice(range.end);
  }, words);
}

/** Puts other words in the place of a sentence; that is then decided, even where they say what last year's said. */
export function replaceSentence(draft: Draft, sentence: CarriedSentence, words: string, at: number): Draft {
  const { key, range } = sentence;
  const prose = draft.report[key] ?? '';
  const value = prose.slice(0, range.start) + words + prose.slice(range.end);
  return decide(setValues(draft, [{ path: [key], value }], at, true), { key, words }, at);
}

/** Rules that find fault with a sentence of last year. */
const OF_LAST_YEAR: readonly string[] = ['previous/kept-sentence', 'years/before'];

/** Lets a sentence stand as it is; what the checks say against it is accepted with the reason. */
export function keepSentence(draft: Draft, sentence: CarriedSentence, reason: string, at: number): Draft {
  const { report, previous } = draft;
  const where = sentence.words.replaceAll('“', '‘').replaceAll('”', '’');
  const entries = checkSource(report, { previous })
    .filter(
      ({ ruleId, message, accepted }) =>
        OF_LAST_YEAR.includes(ruleId) && accepted === undefined && message.includes(`“${where}”`),
    )
    .map(({ ruleId: rule }) => ({ rule, where, reason }));
  if (entries.length === 0) return decide(draft, sentence, at);
  const value = [...(report.accepted ?? []), ...entries];
  return decide(setValues(draft, [{ path: ['accepted'], value }], at), sentence, at);
}

/** Takes a sentence out, and its line where nothing but a number is left of it. */
export function dropSentence(draft: Draft, sentence: CarriedSentence, at: number): Draft {
  const { key, range } = sentence;
  const prose = draft.report[key] ?? '';
  const left = prose.slice(0, range.start) + prose.slice(range.end);
  const lineStart = left.lastIndexOf('\n', range.start - 1) + 1;
  const lineEnd = left.indexOf('\n', range.start);
  const line = left.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const isBare = BARE_LINE.test(line);
  const value = isBare
    ? (left.slice(0, lineStart) + (lineEnd < 0 ? '' : left.slice(lineEnd + 1))).replace(/\n$/u, '')
    : left;
  return decide(setValues(draft, [{ path: [key], value }], at, true), sentence, at);
}

/** A line with its number and nothing else. */
const BARE_LINE = /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．是]?)?[\s\u3000]*$/u;

function decide(draft: Draft, sentence: Pick<CarriedSentence, 'key' | 'words'>, at: number): Draft {
  return {
    ...draft,
    handedOver: [...new Set([...(draft.handedOver ?? []), nameOf(sentence)])],
    changedAt: at,
  };
}

function nameOf({ key, words }: Pick<CarriedSentence, 'key' | 'words'>): string {
  return `${key} ${words}`;
}
