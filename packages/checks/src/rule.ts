import {
  defineFinding,
  type Finding,
  type FindingKind,
  type FindingPlace,
  type FindingSpec,
  type Language,
} from '@xxgk/document';
import type { EditionSpec, Organ, Report } from '@xxgk/model';
import type { ReportFacts } from './report-facts.js';

/** Last day of the year after the report year on which a report is in time, `MM-DD`, by kind of organ. */
export type Deadlines = Readonly<Record<Organ['kind'], string>>;

/** What some rules need beside the report; without it they find nothing. */
export interface CheckInputs {
  /** The same organ's report of the year before. */
  readonly previous?: Report | undefined;
  /** The day of the check, `2023-01-18`. */
  readonly today?: string | undefined;
}

/** What a rule looks at. */
export interface CheckContext extends CheckInputs {
  readonly report: Report;
  readonly edition: EditionSpec;
  readonly language: Language;
  readonly deadlines: Deadlines;
  /** What follows from the report, worked out when it is first asked for. */
  readonly facts: ReportFacts;
}

/** Makes a finding of the rule at hand: its place and values, then the facts that its sentences are made of. */
export type RuleReporter<Facts extends readonly unknown[]> = (
  place: FindingPlace,
  ...facts: Facts
) => Finding;

/** A kind of finding that is looked for in a report. */
export interface Rule extends FindingKind {
  /** The input without which the rule finds nothing. */
  readonly needs?: keyof CheckInputs;
  /** A finding for each breach. Never throws. */
  readonly check: (context: CheckContext) => readonly Finding[];
}

/** A rule with its sentences, in one place. */
export interface RuleSpec<Facts extends readonly unknown[]> extends FindingSpec<Facts> {
  readonly needs?: keyof CheckInputs;
  readonly check: (context: CheckContext, report: RuleReporter<Facts>) => readonly Finding[];
}

/** Makes a rule of its definition. */
export function defineRule<Facts extends readonly unknown[]>(spec: RuleSpec<Facts>): Rule {
  const { find } = defineFinding(spec);
  return {
    ...spec,
    check: (context) => spec.check(context, (place, ...facts) => find(context.language, place, ...facts)),
  };
}
