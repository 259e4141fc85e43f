import type { Finding, Language } from '@xxgk/document';
import type { NamedReport } from '../aggregate/sum-figures.js';
import { messagesIn } from '../messages/messages.js';
import { editionSpec } from '../report/editions/edition-for-year.js';
import type { Report } from '../report/report.js';
import { markAccepted } from './accepted/accept.js';
import { statutoryDeadlines } from './deadlines.js';
import type { CheckContext, CheckInputs, Deadlines, Rule } from './rule.js';
import { ruleCatalogue } from './rule-catalogue.js';

export interface CheckOptions extends CheckInputs {
  readonly language?: Language;
  /** Replaces the statutory days, for kinds of organs with earlier ones. */
  readonly deadlines?: Partial<Deadlines>;
  /** Ids of warnings and notes that are not to be looked for. Rules that are errors stay. */
  readonly disabled?: readonly string[];
}

/**
 * Checks a report against every rule of the catalogue, in its order. Findings that the report accepts carry the reason.
 * Pure; never throws.
 */
export function checkReport(report: Report, options: CheckOptions = {}): readonly Finding[] {
  return runRules(ruleCatalogue, report, options);
}

/** Compares a report with those that it is the sum of: who is missing or twice there, and every cell. Never throws. */
export function checkChildren(
  report: Report,
  children: readonly NamedReport[],
  options: Omit<CheckOptions, 'children'> = {},
): readonly Finding[] {
  const rules = ruleCatalogue.filter(({ needs }) => needs === 'children');
  return runRules(rules, report, { ...options, children });
}

function runRules(rules: readonly Rule[], report: Report, options: CheckOptions): readonly Finding[] {
  const { language = 'zh-CN', deadlines, disabled = [], ...inputs } = options;
  const found: Finding[] = [];
  const context: CheckContext = {
    ...inputs,
    report,
    edition: editionSpec(report.edition),
    messages: messagesIn(language),
    deadlines: { ...statutoryDeadlines, ...deadlines },
    found,
  };
  for (const rule of rules) if (applies(rule, context, disabled)) found.push(...run(rule, context));
  return markAccepted(found, report.accepted);
}

function applies({ id, severity, needs }: Rule, context: CheckContext, disabled: readonly string[]): boolean {
  if (needs !== undefined && context[needs] === undefined) return false;
  return severity === 'error' || !disabled.includes(id);
}

function run({ id, severity, source, check }: Rule, context: CheckContext): readonly Finding[] {
  return check(context, (finding) => ({ ruleId: id, severity, source, ...finding }));
}
