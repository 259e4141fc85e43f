import type { Candidate, FigureChange, Finding } from '@xxgk/document';
import { figureSpecs, leafRows } from '../../report/editions/figures.js';
import type { EditionSpec } from '../../report/editions/form.js';
import type { CheckContext } from '../rule.js';
import { type Comparison, comparisonsOf } from './comparisons.js';
import { type Repair, repairsOf } from './repairs.js';

/** How many candidates a hint names in words; all of them stand in `candidates`. */
const NAMED = 3;

type Mending = Pick<Finding, 'candidates' | 'hint' | 'fix'>;

/** How a broken comparison can be mended, in data and in words; nothing where no figure alone or pair explains it. */
export function describeRepairs(comparison: Comparison, context: CheckContext): Mending {
  const candidates = repairsOf(context.report)
    .of(comparison)
    .map((repair) => candidateOf(repair, context));
  const [best] = candidates;
  if (best === undefined) return {};
  const rivals = isForgottenTotal(best) ? [best] : candidates.filter(({ mends }) => mends === best.mends);
  const words = rivals.map((candidate) => wordsOf(candidate, context));
  return { candidates, hint: hintOf(best, words, context), ...fixOf(rivals, words, context) };
}

/** A total of 0 over figures that are more: nobody counts so, it was left as it stood in the blank form. */
function isForgottenTotal({ changes: [change, ...others] }: Candidate): boolean {
  return others.length === 0 && change?.actual === 0 && change.path.at(-1) === 'total';
}

function candidateOf({ steps, mends }: Repair, context: CheckContext): Candidate {
  const { given } = comparisonsOf(context.report);
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
  { messages: { comparison } }: CheckContext,
): string {
  const [first = '', ...others] = words;
  if (others.length === 0) return comparison.oneRepair(first, changes.length, mends);
  const isTotal = changes.length === 1 && changes[0]?.path.at(-1) === 'total';
  if (isTotal) return comparison.totalFirst(first, others);
  return comparison.severalRepairs(words.slice(0, NAMED), Math.max(0, words.length - NAMED), mends);
}

/** Only where one repair stands out is it offered to a machine, and never as safe: a person wrote the figure. */
function fixOf(
  [best, rival]: readonly Candidate[],
  [words]: readonly string[],
  { messages }: CheckContext,
): Pick<Mending, 'fix'> {
  if (best === undefined || words === undefined || rival !== undefined) return {};
  const edits = best.changes.map(({ path, expected }) => ({ path, value: expected }));
  return { fix: { title: messages.comparison.fixTitle(words), safe: false, edits } };
}

function wordsOf({ changes }: Candidate, { messages: { comparison } }: CheckContext): string {
  return changes
    .map(({ where, expected, actual }) => comparison.change(where, expected, actual))
    .join(comparison.together);
}

function cellOf(path: string, { edition, messages }: CheckContext): string {
  const spec = figureSpecs(edition).find((candidate) => candidate.path === path);
  return messages.comparison.cell(
    rowNumber(edition, path),
    (spec?.rowLabel ?? path).replace(/（区分.*$/, ''),
    spec?.columnLabel ?? '',
  );
}

/** Number of the row in table B, the first row of figures being 1; `undefined` in the other tables. */
function rowNumber(edition: EditionSpec, path: string): number | undefined {
  const row = path.slice(0, path.lastIndexOf('.'));
  const index = leafRows(edition.applications).findIndex((leaf) => `applications.${leaf.path}` === row);
  return index < 0 ? undefined : index + 1;
}
