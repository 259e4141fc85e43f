import type { DocumentReport } from '../check.js';

/** How a check went over all documents. */
export interface CheckCount {
  readonly id: string;
  readonly title: string;
  readonly documents: number;
  readonly passed: number;
  readonly failed: number;
  /** Documents of which the check is only told. */
  readonly told: number;
}

/** Each check with how often it passed, in the order of the first document that has it. Pure. */
export function countByCheck(documents: readonly DocumentReport[]): readonly CheckCount[] {
  const counts = new Map<string, CheckCount>();
  for (const { id, title, passed, onlyTold } of documents.flatMap(({ checks }) => checks)) {
    const before = counts.get(id) ?? { id, title, documents: 0, passed: 0, failed: 0, told: 0 };
    counts.set(id, {
      ...before,
      documents: before.documents + 1,
      passed: before.passed + (!onlyTold && passed ? 1 : 0),
      failed: before.failed + (!onlyTold && !passed ? 1 : 0),
      told: before.told + (onlyTold ? 1 : 0),
    });
  }
  return [...counts.values()];
}
