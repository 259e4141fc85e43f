import type { Candidate, FigureChange, Finding } from '@xxgk/document';
import { words } from '@xxgk/document';
import { figureSpecs } from '@xxgk/model';
import type { CheckContext } from '../rule.js';
import type { Comparison } from './comparisons.js';
import type { Repair } from './repairs.js';

const text = words({
  'zh-CN': {
    fixTitle: (change: string) => `改数：${change}`,
    cell: (label: string, column: string) => `“${label}”的“${column}”`,
    change: (cell: string, expected: number, actual: number | null) =>
      `${cell}可改为${expected}（${actual === null ? '现为空白' : `现为${actual}`}）`,
    together: '，同时',
    listed: '，',
    oneRepair: (change: string, figures: number, mends: number, isSaid: boolean) =>
      `${change}${isSaid ? '，正文写的也是这个数' : ''}${
        mends > 1
          ? `：${figures === 1 ? '只改这一处' : `改这${figures}处`}，可同时满足${mends}条勾稽关系。`
          : '。'
      }请核对台账后改正。`,
    severalRepairs: (changes: readonly string[], more: number, mends: number) =>
      `下列改法之一可${mends > 1 ? `同时满足${mends}条勾稽关系` : '使两者相等'}，请核对台账：${changes.join('；')}${more > 0 ? `；另有${more}种` : ''}。`,
    totalFirst: (change: string, others: readonly string[]) =>
      `多半是总计有误：${change}；如总计无误，则是${others.join('，或')}。请核对台账后改正。`,
  },
  en: {
    fixTitle: (change) => `Change a figure: ${change}`,
    cell: (label, column) => `“${label}”, “${column}”`,
    change: (cell, expected, actual) => `${cell} could be ${expected} (is ${actual ?? 'blank'})`,
    together: ' and ',
    listed: ', ',
    oneRepair: (change, figures, mends, isSaid) =>
      `${change}${isSaid ? ', as the prose has it' : ''}${
        mends > 1
          ? `: ${figures === 1 ? 'this one change mends' : 'together they mend'} ${mends} sums at once. Check the register.`
          : '. Check it against the register.'
      }`,
    severalRepairs: (changes, more, mends) =>
      `One of these mends ${mends > 1 ? `${mends} sums at once` : 'it'}; check the register: ${changes.join('; ')}${more > 0 ? `; ${more} more` : ''}.`,
    totalFirst: (change, others) =>
      `Most likely the total: ${change}; if the total is right, ${others.join(', or ')}. Check the register.`,
  },
});

/** More changes than these are a list. */
const MOST_TOGETHER = 2;
/** How many candidates a hint names in words; all of them stand in `candidates`. */
const NAMED = 3;

/** How a comparison can be mended; `mends`: all the comparisons that the one change that stands out mends. */
export interface Mending extends Pick<Finding, 'candidates' | 'hint' | 'fix'> {
  readonly mends?: readonly Comparison[] | undefined;
}

/** How a broken comparison can be mended, in data and in words; nothing where no figure alone or pair explains it. */
export function describeRepairs(comparison: Comparison, context: CheckContext): Mending {
  const stated = context.facts.stated();
  const repairs = context.facts
    .repairs()
    .of(comparison)
    .map((repair) => ({ repair, candidate: candidateOf(repair, context) }))
    .filter(({ candidate }) => !isContradicted(candidate, stated))
    .toSorted((a, b) => Number(isSupported(b.candidate, stated)) - Number(isSupported(a.candidate, stated)));
  const candidates = repairs.map(({ candidate }) => candidate);
  const [best] = candidates;
  if (best === undefined) return {};
  const rivals =
    standsOut(best, candidates) || isSupported(best, stated)
      ? [best]
      : candidates.filter(
          ({ changes, mends }) => mends >= best.mends && changes.length <= best.changes.length,
        );
  const words = rivals.map((candidate) => wordsOf(candidate, context));
  const mends = rivals.length === 1 ? repairs[0]?.repair.mends : undefined;
  const isSaid = isSupported(best, stated);
  return { candidates, hint: hintOf(best, words, isSaid, context), mends, ...fixOf(rivals, words, context) };
}

/** The prose says the figure as it is: to change it would break what is right. */
function isContradicted({ changes }: Candidate, stated: ReadonlyMap<string, number>): boolean {
  return changes.some(({ path, actual }) => actual !== null && stated.get(path.join('.')) === actual);
}

/** The prose says the figure as it would be. */
function isSupported({ changes }: Candidate, stated: ReadonlyMap<string, number>): boolean {
  return changes.some(({ path, expected }) => stated.get(path.join('.')) === expected);
}

/** Totals left as they stood in the form explain all that they stand in. */
function standsOut(best: Candidate, candidates: readonly Candidate[]): boolean {
  return isForgottenTotal(best) || best.changes.length > Math.max(2, candidates[1]?.changes.length ?? 0);
}

/** A total of 0 over figures that are more: nobody counts so, it was left as it stood in the blank form. */
function isForgottenTotal({ changes: [change, ...others] }: Candidate): boolean {
  return others.length === 0 && change?.actual === 0 && change.path.at(-1) === 'total';
}

function candidateOf({ steps, mends }: Repair, context: CheckContext): Candidate {
  const { given } = context.facts.comparisons();
  const changes = steps.map(({ path, delta }): FigureChange => {
    const actual = given(path);
    return { path: path.split('.'), where: cellOf(path, context), actual, expected: (actual ?? 0) + delta };
  });
  return { changes, mends: mends.length };
}

/** `words`: the candidates that mend as much as the best one, itself first. */
function hintOf(
  { changes, mends }: Candidate,
  words: readonly string[],
  isSaid: boolean,
  { language }: CheckContext,
): string {
  const [first = '', ...others] = words;
  if (others.length === 0) return text(language).oneRepair(first, changes.length, mends, isSaid);
  const isTotal = changes.length === 1 && changes[0]?.path.at(-1) === 'total';
  if (isTotal) return text(language).totalFirst(first, others);
  return text(language).severalRepairs(words.slice(0, NAMED), Math.max(0, words.length - NAMED), mends);
}

/** Only where one repair stands out is it offered to a machine, and never as safe: a person wrote the figure. */
function fixOf(
  [best, rival]: readonly Candidate[],
  [words]: readonly string[],
  { language }: CheckContext,
): Pick<Mending, 'fix'> {
  if (best === undefined || words === undefined || rival !== undefined) return {};
  const edits = best.changes.map(({ path, expected }) => ({ path, value: expected }));
  return { fix: { title: text(language).fixTitle(words), safe: false, edits } };
}

function wordsOf({ changes }: Candidate, { language }: CheckContext): string {
  return changes
    .map(({ where, expected, actual }) => text(language).change(where, expected, actual))
    .join(changes.length > MOST_TOGETHER ? text(language).listed : text(language).together);
}

function cellOf(path: string, { edition, language }: CheckContext): string {
  const spec = figureSpecs(edition).find((candidate) => candidate.path === path);
  const label = (spec?.rowLabel ?? path).replace(/（区分.*$/u, '').replaceAll(/[“”]/gu, '');
  return text(language).cell(label, spec?.columnLabel ?? '');
}
