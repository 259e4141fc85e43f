import type { Check, DocumentReport } from '../check.js';
import type { Total } from '../totals/totals.js';

/** Everything that a run found, as it is reported. */
export interface Findings {
  readonly documents: readonly DocumentReport[];
  readonly totals: readonly Total[];
}

export function statusOf({ passed, onlyTold }: Check): 'passed' | 'failed' | 'told' {
  if (onlyTold) return 'told';
  return passed ? 'passed' : 'failed';
}

/** Checks of documents and totals together; what is only told counts as neither. */
export function countAll({ documents, totals }: Findings): {
  readonly passed: number;
  readonly failed: number;
} {
  const states = documents.flatMap(({ checks }) => checks.map(statusOf));
  const judged = totals.filter(({ expected }) => expected !== undefined);
  const count = (state: string) => states.filter((one) => one === state).length;
  return {
    passed: count('passed') + judged.filter(({ passed }) => passed).length,
    failed: count('failed') + judged.filter(({ passed }) => !passed).length,
  };
}

/** The documents with their failed checks alone. */
export function failuresOf(documents: readonly DocumentReport[]): readonly DocumentReport[] {
  return documents.flatMap((document) => {
    const checks = document.checks.filter((check) => statusOf(check) === 'failed');
    return checks.length === 0 ? [] : [{ ...document, checks }];
  });
}
