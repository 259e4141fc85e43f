import { type ProseField, proseFields, type Report } from '@xxgk/model';
import { compareFigures } from './compare-figures.js';
import { compareProse, type ProseChange, proseLikeness } from './compare-prose.js';

export interface ProseComparison {
  readonly key: ProseField;
  readonly changes: readonly ProseChange[];
  /** From 0 (nothing shared) to 1 (the same). */
  readonly likeness: number;
}

/** Two reports side by side: two years of one organ, or two drafts. */
export interface ReportComparison extends ReturnType<typeof compareFigures> {
  readonly prose: readonly ProseComparison[];
}

/** Compares figures and prose of two reports. Pure; never throws. */
export function compareReports(before: Report, after: Report): ReportComparison {
  const prose = proseFields
    .filter((key) => before[key] !== undefined || after[key] !== undefined)
    .map((key) => {
      const changes = compareProse(before[key] ?? '', after[key] ?? '');
      return { key, changes, likeness: proseLikeness(changes) };
    });
  return { ...compareFigures(before, after), prose };
}
