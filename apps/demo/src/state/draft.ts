import type { Report } from '@xxgk/model';
import type { Doubt } from '../reading/summarize-reading.js';
import { emptyHistory, type History } from './history.js';

/** A report being written, with everything that must outlive a reload. */
export interface Draft {
  readonly id: string;
  readonly report: Report;
  /** Totals that the person enters, by path; all others are computed. */
  readonly totalsByHand: readonly string[];
  /** Last year's report, to compare with. */
  readonly previous?: Report;
  /** Figures read with a doubt that nobody has confirmed yet. */
  readonly doubts?: readonly Doubt[];
  readonly history: History;
  /** Milliseconds. */
  readonly changedAt: number;
}

/** A draft of a report that was opened or begun. */
export function newDraft(
  id: string,
  report: Report,
  changedAt: number,
  totalsByHand: readonly string[] = [],
): Draft {
  return { id, report, totalsByHand, history: emptyHistory, changedAt };
}
