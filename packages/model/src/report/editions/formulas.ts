import { onceFor } from '@xxgk/document';
import { leafRows } from './figures.js';
import type { EditionSpec } from './form.js';
import { applicantColumns, outcomeColumns, proceedingGroups } from './shared-parts.js';

/** Rules that are one comparison of sums. */
export type FormulaRule =
  | 'applications/row-total'
  | 'applications/result-total'
  | 'applications/balance'
  | 'proceedings/total'
  | 'disclosure/in-force-at-least-made'
  | 'disclosure/total-at-least-published';

/** Σ `left` = Σ `right` (or ≥), over paths of figures. The one figure on the left is a total of those on the right. */
export interface Formula {
  readonly rule: FormulaRule;
  readonly relation: '=' | '>=';
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The left side can be computed from the right one. */
  readonly computes: boolean;
}

/**
 * All comparisons of an edition, rows before columns so that totals can be computed in this order.
 * @rule 国办公开办函〔2021〕30号 附件 (balance, printed in the form); sums: practice of the evaluators
 */
export const formulasOf: (edition: EditionSpec) => readonly Formula[] = onceFor((edition) =>
  deriveFormulas(edition),
);

function deriveFormulas(edition: EditionSpec): readonly Formula[] {
  const leaves = leafRows(edition.applications).map(({ path }) => path);
  const outcomes = leaves.filter((path) => path.startsWith('results.') && path !== 'results.total');
  const applicants = applicantColumns.map(({ key }) => key);
  return [
    ...applicants.map((column) =>
      sum('applications/result-total', 'applications.results.total', outcomes, column),
    ),
    ...leaves.map((path) => total('applications/row-total', `applications.${path}`, applicants)),
    ...applicants.map((column) => balance(column)),
    ...proceedingGroups.map(({ key }) =>
      total(
        'proceedings/total',
        `proceedings.${key}`,
        outcomeColumns.map((column) => column.key),
      ),
    ),
    ...atLeast(edition, 'disclosure/in-force-at-least-made', 'inForce', 'made'),
    ...atLeast(edition, 'disclosure/total-at-least-published', 'totalPublished', 'newlyPublished'),
  ];
}

function sum(rule: FormulaRule, target: string, rows: readonly string[], column: string): Formula {
  const right = rows.map((path) => `applications.${path}.${column}`);
  return { rule, relation: '=', left: [`${target}.${column}`], right, computes: true };
}

function total(rule: FormulaRule, row: string, columns: readonly string[]): Formula {
  const right = columns.filter((key) => key !== 'total').map((key) => `${row}.${key}`);
  return { rule, relation: '=', left: [`${row}.total`], right, computes: true };
}

function balance(column: string): Formula {
  const at = (row: string): string => `applications.${row}.${column}`;
  return {
    rule: 'applications/balance',
    relation: '=',
    left: [at('newlyReceived'), at('carriedOver')],
    right: [at('results.total'), at('carriedForward')],
    computes: false,
  };
}

function atLeast(edition: EditionSpec, rule: FormulaRule, large: string, small: string): Formula[] {
  return edition.disclosure
    .filter(({ columns }) => columns.some(({ key }) => key === large))
    .flatMap(({ rows }) => rows)
    .map(({ key }) => ({
      rule,
      relation: '>=',
      left: [`disclosure.${key}.${large}`],
      right: [`disclosure.${key}.${small}`],
      computes: false,
    }));
}
