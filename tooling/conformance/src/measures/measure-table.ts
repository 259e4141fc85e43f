import type { DocumentReport } from '../check.js';
import { joinRanges, type MeasureRange } from './show.js';

/** A measure over all documents that have it. */
export interface MeasureRow extends MeasureRange {
  readonly documents: number;
  /** Names of documents in which it is out of tolerance. */
  readonly failed: readonly string[];
}

/** The measures of all documents together, in the order of the first document that has each. Pure. */
export function measureTable(documents: readonly DocumentReport[]): readonly MeasureRow[] {
  const rows = new Map<string, MeasureRow>();
  for (const { name, checks } of documents) {
    for (const range of checks.flatMap(({ ranges }) => ranges ?? [])) {
      const before = rows.get(range.id);
      const failed = range.passed ? [] : [name];
      rows.set(
        range.id,
        before
          ? {
              ...before,
              pdf: joinRanges(before.pdf, range.pdf),
              docx: joinRanges(before.docx, range.docx),
              passed: before.passed && range.passed,
              documents: before.documents + 1,
              failed: [...before.failed, ...failed],
            }
          : { ...range, documents: 1, failed },
      );
    }
  }
  return [...rows.values()];
}
