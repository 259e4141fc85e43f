import type { Group } from './documents.js';
import type { MeasureRange } from './measures/show.js';

/** The outcome of one check of one document. Plain JSON. */
export interface Check {
  /** Stable name: `pdf/verapdf-3a`. */
  readonly id: string;
  readonly title: string;
  readonly passed: boolean;
  /** One line: what was seen. */
  readonly summary: string;
  /** What is wrong, one finding a line; may also list what is only worth knowing. */
  readonly details: readonly string[];
  readonly measures?: Readonly<Record<string, number>>;
  /** Measures of the standard as they were found. */
  readonly ranges?: readonly MeasureRange[];
  /** Neither passed nor failed here: the totals judge it. */
  readonly onlyTold?: boolean;
}

/** All checks of the files of one name. */
export interface DocumentReport {
  readonly name: string;
  readonly group: Group;
  readonly checks: readonly Check[];
}

export type Outcome = Omit<Check, 'id' | 'title'>;

/** Runs one check; what it throws becomes a failed check, so that one broken file hides no other. Never throws. */
export async function runCheck(id: string, title: string, outcome: () => Promise<Outcome>): Promise<Check> {
  try {
    return { id, title, ...(await outcome()) };
  } catch (error) {
    return { id, title, passed: false, summary: 'could not be checked', details: [messageOf(error)] };
  }
}

export function failure(summary: string, details: readonly string[] = []): Outcome {
  return { passed: false, summary, details };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
