import type { Finding } from '@xxgk/document';
import { describeFormula, type FormulaRule, PLACE_SEPARATOR } from '@xxgk/model';
import { type CheckContext, defineRule, type Rule, type RuleReporter, type RuleSpec } from '../rule.js';
import type { Comparison } from './comparisons.js';
import type { Mending } from './describe-repairs.js';

/** Sides of a broken comparison, ready to print. */
interface ComparisonWords {
  readonly where: string;
  readonly left: string;
  readonly right: string;
  readonly leftValue: number;
  readonly rightValue: number;
  readonly difference: number;
  /** The places of other sums that the same figure breaks. */
  readonly others: readonly string[];
}

type ComparisonFacts = readonly [words: ComparisonWords];

/** The sentences of sums that must be equal. */
export const equalText = {
  'zh-CN': ({ where, left, right, leftValue, rightValue, difference, others }: ComparisonWords) => ({
    message: `${where}：${left}为${leftValue}，${right}为${rightValue}，两者应相等，相差${difference}。${alsoBroken(others)}`,
    hint: `请核对这些数据，使${left}等于${right}。`,
  }),
  en: ({ where, left, right, leftValue, rightValue, difference, others }) => ({
    message: `${where}: ${left} is ${leftValue}, ${right} is ${rightValue}; they must be equal and differ by ${difference}.${others.length === 0 ? '' : ` It also breaks: ${others.slice(0, MOST_OTHERS).join('; ')}${others.length > MOST_OTHERS ? ' …' : ''}.`}`,
    hint: `Check these figures so that ${left} equals ${right}.`,
  }),
} satisfies RuleSpec<ComparisonFacts>['text'];

/** More places are counted, not named. */
const MOST_OTHERS = 3;

function alsoBroken(others: readonly string[]): string {
  if (others.length === 0) return '';
  const named = others.slice(0, MOST_OTHERS).join('；');
  return `下列各处因此也不相等：${named}${others.length > MOST_OTHERS ? `等${others.length}处` : ''}。`;
}

const NOTHING: Mending & { readonly alsoBroken: readonly Comparison[] } = { alsoBroken: [] };

/** Those of sums that bound another. */
export const atLeastText = {
  'zh-CN': ({ where, left, right, leftValue, rightValue }: ComparisonWords) => ({
    message: `${where}：${left}（${leftValue}）小于${right}（${rightValue}），通常不应如此。`,
    hint: '请核对；如当年制发又当年废止等情况属实，可不修改。',
  }),
  en: ({ where, left, right, leftValue, rightValue }) => ({
    message: `${where}: ${left} (${leftValue}) is less than ${right} (${rightValue}), which is unusual.`,
    hint: 'Check it; leave it if the documents were made and repealed within the year.',
  }),
} satisfies RuleSpec<ComparisonFacts>['text'];

/** A rule that is one kind of comparison of the edition's formulas. Blank figures count as nothing. */
export function formulaRule(
  spec: Omit<RuleSpec<ComparisonFacts>, 'id' | 'check'> & { readonly id: FormulaRule },
): Rule {
  return defineRule({
    ...spec,
    check: (context, report) =>
      context.facts
        .comparisons()
        .all.filter(({ formula, holds }) => !holds && formula.rule === spec.id)
        .flatMap((comparison) => breach(comparison, context, report)),
  });
}

function breach(
  comparison: Comparison,
  context: CheckContext,
  report: RuleReporter<ComparisonFacts>,
): readonly Finding[] {
  const { formula, left, right } = comparison;
  const { where, ...sides } = describeFormula(formula, context.edition);
  const mending = formula.relation === '=' ? context.facts.mendings().of(comparison) : NOTHING;
  if (mending === undefined) return [];
  const { alsoBroken, mends: _, ...remedy } = mending;
  // The section that all of them stand in is named once.
  const section = where.slice(0, where.indexOf(PLACE_SEPARATOR) + PLACE_SEPARATOR.length);
  const others = alsoBroken.map((other) =>
    describeFormula(other.formula, context.edition).where.replace(section, ''),
  );
  return [
    report(
      {
        path: (formula.left[0] ?? '').split('.'),
        where,
        actual: left.value,
        expected: right.value,
        difference: left.value - right.value,
        ...remedy,
      },
      {
        where,
        left: sides.left,
        right: sides.right,
        leftValue: left.value,
        rightValue: right.value,
        difference: Math.abs(left.value - right.value),
        others,
      },
    ),
  ];
}
