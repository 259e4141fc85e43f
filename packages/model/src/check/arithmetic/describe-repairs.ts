import type { Candidate, FigureChange, Finding } from '../../finding.js';
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
  const repairs = repairsOf(context.report).of(comparison);
  const [best] = repairs;
  if (best === undefined) return {};
  const candidates = repairs.map((repair) => candidateOf(repair, context));
  const words = candidates.map((candidate) => wordsOf(candidate, context));
  return { candidates, hint: hintOf(repairs, words, context), ...fixOf(candidates, words, context) };
}

function candidateOf({ steps, mends }: Repair, context: CheckContext): Candidate {
  const { given } = comparisonsOf(context.report);
  const changes = steps.map(({ path, delta }): FigureChange => {
    const actual = given(path);
    return { path: path.split('.'), where: cellOf(path, context), actual, expected: (actual ?? 0) + delta };
  });
  return { changes, mends: mends.length };
}

function hintOf(repairs: readonly Repair[], words: readonly string[], { messages }: CheckContext): string {
  const { comparison } = messages;
  const [best, second] = repairs;
  const mends = best?.mends.length ?? 0;
  const rivals = repairs.filter((repair) => repair.mends.length === mends).length;
  if (second === undefined || rivals === 1)
    return comparison.oneRepair(words[0] ?? '', best?.steps.length ?? 1, mends);
  const isTotal = best?.steps.length === 1 && best.steps[0]?.path.endsWith('.total') === true;
  if (isTotal) return comparison.totalFirst(words[0] ?? '', words.slice(1, rivals));
  return comparison.severalRepairs(words.slice(0, NAMED), Math.max(0, rivals - NAMED), mends);
}

/** Only where one repair stands out is it offered to a machine, and never as safe: a person wrote the figure. */
function fixOf(
  [best, second]: readonly Candidate[],
  [words]: readonly string[],
  { messages }: CheckContext,
): Pick<Mending, 'fix'> {
  if (best === undefined || words === undefined || second?.mends === best.mends) return {};
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
  return messages.comparison.cell(rowNumber(edition, path), spec?.rowLabel ?? path, spec?.columnLabel ?? '');
}

/** Number of the row in table B, the first row of figures being 1; `undefined` in the other tables. */
function rowNumber(edition: EditionSpec, path: string): number | undefined {
  const row = path.slice(0, path.lastIndexOf('.'));
  const index = leafRows(edition.applications).findIndex((leaf) => `applications.${leaf.path}` === row);
  return index < 0 ? undefined : index + 1;
}
