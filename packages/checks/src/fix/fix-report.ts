import type { Finding } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { markAccepted } from '../accepted/accept.js';
import type { CheckOptions } from '../check-report.js';
import { checkSource } from '../check-source.js';
import { applyFix } from './apply-fix.js';
import { type Fixable, safeFixes } from './safe-fixes.js';

/** A report with its safe fixes made, the findings that were fixed in order, and what is left. */
export interface FixedReport {
  readonly report: Report;
  readonly fixed: readonly Fixable[];
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
  const fixed: Fixable[] = [];
  let remaining = look(current);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen = safeFixes(remaining);
    if (chosen.length === 0) break;
    const edits = chosen.flatMap(({ fix }) => fix.edits);
    current = applyFix(current, { title: '', safe: true, edits });
    fixed.push(...chosen);
    remaining = look(current);
  }
  return { report: current, fixed, remaining };
}
