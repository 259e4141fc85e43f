import type { Edit, Finding, Fix } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { markAccepted } from '../accepted/accept.js';
import type { CheckOptions } from '../check-report.js';
import { checkSource } from '../check-source.js';
import { applyFix } from './apply-fix.js';

/** A report with its safe fixes made, the findings that were fixed in order, and what is left. */
export interface FixedReport {
  readonly report: Report;
  readonly fixed: readonly (Finding & { readonly fix: Fix })[];
  readonly remaining: readonly Finding[];
}

/** How to check between the fixes; what is disabled is not mended. */
export interface FixOptions extends CheckOptions {
  readonly disabled?: readonly string[] | undefined;
}

/** One fix can make room for another (a removed heading, then its numbers); more rounds than this would be a loop. */
const MOST_ROUNDS = 10;

/**
 * Makes the safe fixes of a report as it was read: those that change no figure that a person wrote. Fixes of the same
 * words are made one after the other; placeholders in the prose stay as they are. Pure; never throws.
 */
export function fixReport(report: Report, { disabled = [], ...options }: FixOptions = {}): FixedReport {
  const look = (of: Report): readonly Finding[] =>
    markAccepted(checkSource(of, options), report.accepted).filter(
      ({ ruleId }) => !disabled.includes(ruleId),
    );
  let current = report;
  const fixed: (Finding & { readonly fix: Fix })[] = [];
  let remaining = look(current);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen = withoutConflicts(remaining.filter(hasSafeFix));
    if (chosen.length === 0) break;
    const edits = chosen.flatMap(({ fix }) => fix.edits);
    current = applyFix(current, { title: '', safe: true, edits });
    fixed.push(...chosen);
    remaining = look(current);
  }
  return { report: current, fixed, remaining };
}

function hasSafeFix(finding: Finding): finding is Finding & { readonly fix: Fix } {
  return finding.fix?.safe === true && finding.accepted === undefined;
}

function withoutConflicts<Fixable extends { readonly fix: Fix }>(
  findings: readonly Fixable[],
): readonly Fixable[] {
  const taken: Edit[] = [];
  return findings.filter(({ fix }) => {
    if (fix.edits.some((edit) => taken.some((other) => conflict(edit, other)))) return false;
    taken.push(...fix.edits);
    return true;
  });
}

function conflict(a: Edit, b: Edit): boolean {
  if (a.path.join('.') !== b.path.join('.')) return false;
  if (!('range' in a) || !('range' in b)) return true;
  return a.range.start < b.range.end && b.range.start < a.range.end;
}
