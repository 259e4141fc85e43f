import { applyFix, checkSource } from '@xxgk/checks';
import type { Finding } from '@xxgk/document';
import { nextYearReport, type Report } from '@xxgk/model';
import { type Draft, newDraft } from './draft.js';
import { totalsEnteredByHand } from './edit-draft.js';

/** Rules that find a year which can only be the report's own. */
const YEAR_RULES = 'years/';
/** Each round mends one place; a text that names its year more often is left to the person. */
const MOST_ROUNDS = 60;

/**
 * The draft of the year after a report: organ, prose and what was carried over come from it, the year is advanced where
 * the prose names the report's own, and it stays as last year's report to compare with.
 */
export function nextYearDraft(id: string, last: Report, at: number): Draft {
  const report = advanceYears(nextYearReport(last), last);
  return { ...newDraft(id, report, at, totalsEnteredByHand(report)), previous: last };
}

function advanceYears(report: Report, previous: Report): Report {
  let advanced = report;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fix = checkSource(advanced, { previous }).find(isStaleYear)?.fix;
    if (fix === undefined) break;
    advanced = applyFix(advanced, fix);
  }
  return advanced;
}

function isStaleYear({ ruleId, fix }: Finding): boolean {
  return ruleId.startsWith(YEAR_RULES) && fix !== undefined;
}
