import type { Finding } from '@xxgk/document';
import { type SelectedChildren, selectChildren } from '../../aggregate/select-children.js';
import type { CheckContext, Rule, RuleReporter } from '../rule.js';

/** The children that belong into the sum of the report, and what is wrong with the others. */
export function chosenChildren(context: CheckContext): SelectedChildren {
  const { report, messages, children = [], expectedChildren: expected } = context;
  const { year, edition, organ } = report;
  const strict = {
    organ: organ.name,
    year,
    edition,
    otherYear: 'refuse',
    otherEdition: 'refuse',
    ownSum: 'refuse',
  } as const;
  return selectChildren(children, expected === undefined ? strict : { ...strict, expected }, messages);
}

/** A rule about which reports are there: the finding of the same id that choosing the children made. */
export function childrenRule(rule: Omit<Rule, 'check' | 'needs'>): Rule {
  return { ...rule, needs: 'children', check: (context, report) => ofRule(rule.id, context, report) };
}

function ofRule(id: string, context: CheckContext, report: RuleReporter): readonly Finding[] {
  return chosenChildren(context)
    .findings.filter(({ ruleId }) => ruleId === id)
    .map(({ message, hint }) =>
      report({ where: context.messages.children.place, message, ...(hint === undefined ? {} : { hint }) }),
    );
}
