import type { Finding, Language, Severity } from '../finding.js';
import type { Messages } from '../messages/messages.js';
import type { EditionSpec } from '../report/editions/form.js';
import type { Report } from '../report/report.js';

/** What a rule looks at. */
export interface CheckContext {
  readonly report: Report;
  readonly edition: EditionSpec;
  readonly messages: Messages;
}

/** A text in each language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What `explain` tells about a rule beyond its demand: why it is there, an example, how to mend a breach. */
export interface Explanation {
  readonly why: Bilingual;
  readonly mend: Bilingual;
  /** A breach and the same thing done right, in the words of a report. */
  readonly example: { readonly wrong: string; readonly right: string };
}

/** One rule of the catalogue. `check` returns a finding for each breach and never throws. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule demands, in one sentence. */
  readonly demand: Bilingual;
  /** Where the demand comes from; `practice: …` or `house` where no clause says it. */
  readonly source: string;
  readonly explanation: Explanation;
  readonly check: (context: CheckContext, report: RuleReporter) => readonly Finding[];
}

/** Makes a finding of the rule at hand. */
export type RuleReporter = (finding: Omit<Finding, 'ruleId' | 'severity' | 'source'>) => Finding;
