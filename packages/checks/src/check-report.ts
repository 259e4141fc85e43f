import type { Finding, Language } from '@xxgk/document';
import { editionSpec, type Report } from '@xxgk/model';
import { statutoryDeadlines } from './deadlines.js';
import { reportFacts } from './report-facts.js';
import type { CheckContext, CheckInputs, Deadlines } from './rule.js';
import { ruleCatalogue } from './rule-catalogue.js';

export interface CheckOptions extends CheckInputs {
  readonly language?: Language | undefined;
  /** Replaces the statutory days, for kinds of organs with earlier ones. */
  readonly deadlines?: Partial<Deadlines> | undefined;
}

/** Checks a report whose placeholders are filled against every rule of the catalogue, in its order. Never throws. */
export function checkReport(report: Report, options: CheckOptions = {}): readonly Finding[] {
  const context = checkContext(report, options);
  return ruleCatalogue
    .filter(({ needs }) => needs === undefined || context[needs] !== undefined)
    .flatMap(({ check }) => check(context));
}

/** What rules look at, for one report. */
export function checkContext(report: Report, options: CheckOptions = {}): CheckContext {
  const { language = 'zh-CN', deadlines, ...inputs } = options;
  const edition = editionSpec(report.edition);
  const context: CheckContext = {
    ...inputs,
    report,
    edition,
    language,
    deadlines: { ...statutoryDeadlines, ...deadlines },
    facts: reportFacts(report, edition, () => context),
  };
  return context;
}
