import type { Bilingual, Finding, Severity } from '@xxgk/document';
import type { NamedReport } from '../aggregate/sum-figures.js';
import type { Messages } from '../messages/messages.js';
import type { EditionSpec } from '../report/editions/form.js';
import type { Organ } from '../report/organ.js';
import type { Report } from '../report/report.js';

/** Last day of the year after the report year on which a report is in time, `MM-DD`, by kind of organ. */
export type Deadlines = Readonly<Record<Organ['kind'], string>>;

/** What some rules need beside the report; without it they find nothing. */
export interface CheckInputs {
  /** The same organ's report of the year before. */
  readonly previous?: Report;
  /** The reports that this one is the sum of. */
  readonly children?: readonly NamedReport[];
  /** Names of the organs whose reports must be among the children. */
  readonly expectedChildren?: readonly string[];
  /** Reports of the same year by organs beside this one, to compare the wording with. */
  readonly siblings?: readonly NamedReport[];
  /** The day of the check, `2023-01-18`. */
  readonly today?: string;
}

/** What a rule looks at. */
export interface CheckContext extends CheckInputs {
  readonly report: Report;
  readonly edition: EditionSpec;
  readonly messages: Messages;
  readonly deadlines: Deadlines;
  /** What the rules before this one found, for rules about what is accepted. */
  readonly found: readonly Finding[];
}

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
  /** The input without which the rule finds nothing. */
  readonly needs?: Exclude<keyof CheckInputs, 'expectedChildren'>;
  readonly check: (context: CheckContext, report: RuleReporter) => readonly Finding[];
}

/** Makes a finding of the rule at hand, of the rule's severity unless the matter is less certain than it. */
export type RuleReporter = (
  finding: Omit<Finding, 'ruleId' | 'severity' | 'source'> & { readonly severity?: Severity },
) => Finding;
