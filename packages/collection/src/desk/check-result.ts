import type { Severity } from '@xxgk/document';

export const CHECK_RESULT_SCHEMA = 'xxgk/check-result@1';

/** What became of an organ's report: 已报、退回、未报; `unclear` while it may be among files that are unread. */
export type ReceiptState = 'accepted' | 'returned' | 'missing' | 'unclear';

/** Something to mend as a clerk of the organ reads it. Plain words; `''` where there is nothing to say. */
export interface ResultFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** File of the report; `''` where the matter is none of a file. */
  readonly file: string;
  /** Into the report, keys parted by dots. */
  readonly path: string;
  /** In the words of the form, with the cell or line where the file tells it. */
  readonly place: string;
  readonly message: string;
  /** What stands there now. */
  readonly now: string;
  /** What it may become, else what to do. */
  readonly becomes: string;
  readonly why: string;
  readonly source: string;
  /** Why the report lets it stand. */
  readonly accepted?: string;
  /** Round of checking in which it was first told. */
  readonly since: number;
}

/** A round of checking as an organ went through it. */
export interface PastState {
  readonly round: number;
  readonly date?: string;
  readonly state: ReceiptState;
}

/** What came of one organ. */
export interface OrganResult {
  readonly name: string;
  /** On the roster, or no roster was given. */
  readonly isListed: boolean;
  readonly state: ReceiptState;
  /** Files that hold its report, in any form. */
  readonly files: readonly string[];
  readonly findings: readonly ResultFinding[];
  /** Told in the round before and mended since. */
  readonly mended: readonly ResultFinding[];
  /** Nothing was handed in this time: what is said is of an earlier round. */
  readonly isCarriedOver?: true;
  /** Every round up to this one. */
  readonly history: readonly PastState[];
}

/** A rule that was broken, for the heads of columns. */
export interface ResultRule {
  readonly id: string;
  readonly severity: Severity;
  readonly name: string;
}

/** Everything that came of checking the reports of many organs: what the next round is held against. Plain JSON. */
export interface CheckResult {
  readonly schema: typeof CHECK_RESULT_SCHEMA;
  /** 1 for the first. */
  readonly round: number;
  /** Day of the check, `2026-02-01`, and of the round before. */
  readonly date?: string;
  readonly previousDate?: string;
  readonly year?: number;
  readonly organs: readonly OrganResult[];
  /** Files that no organ can be told of. */
  readonly strayFiles: readonly { readonly name: string; readonly reason: string }[];
  readonly rules: readonly ResultRule[];
}

/** The findings of an organ that it has to mend, or that its office should look at. */
export function findingsOf(organ: OrganResult, severity: Severity): readonly ResultFinding[] {
  return organ.findings.filter((finding) => finding.severity === severity && finding.accepted === undefined);
}

/** How many organs are in each state, and how many must report. */
export function countStates(
  organs: readonly OrganResult[],
): Readonly<Record<ReceiptState | 'listed', number>> {
  const inState = (state: ReceiptState): number => organs.filter((organ) => organ.state === state).length;
  return {
    listed: organs.filter(({ isListed }) => isListed).length,
    accepted: inState('accepted'),
    returned: inState('returned'),
    missing: inState('missing'),
    unclear: inState('unclear'),
  };
}
