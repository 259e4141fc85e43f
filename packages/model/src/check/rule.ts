import type { Finding, Severity } from '../finding.js';
import type { Messages } from '../messages/messages.js';
import type { EditionSpec } from '../report/editions/form.js';
import type { Report } from '../report/report.js';

/** What a rule looks at. */
export interface CheckContext {
  readonly report: Report;
  readonly edition: EditionSpec;
  readonly messages: Messages;
}

/** One rule of the catalogue. `check` returns a finding for each breach and never throws. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule demands, for the generated documentation. */
  readonly demand: { readonly 'zh-CN': string; readonly en: string };
  /** Where the demand comes from; `practice: …` or `house` where no clause says it. */
  readonly source: string;
  readonly check: (context: CheckContext, report: RuleReporter) => readonly Finding[];
}

/** Makes a finding of the rule at hand. */
export type RuleReporter = (finding: Omit<Finding, 'ruleId' | 'severity' | 'source'>) => Finding;
