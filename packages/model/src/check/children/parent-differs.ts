import type { Finding } from '@xxgk/document';
import { type CellTrace, sumFigure } from '../../aggregate/sum-figures.js';
import { figureValue, formatFigure } from '../../report/count.js';
import { describeFigure } from '../../report/describe-place.js';
import { figureSpecs } from '../../report/editions/figures.js';
import { figureAt } from '../../report/figure-access.js';
import type { CheckContext, Rule, RuleReporter } from '../rule.js';
import { chosenChildren } from './chosen-children.js';

/** What lies beyond is noise of binary fractions; amounts are printed with far fewer decimals. */
const DECIMALS = 6;
const NAMED = 3;

/** Parent cell = Σ children cells, for every cell of the three tables. @rule practice: 汇总, hierarchy check */
export const parentDiffers: Rule = {
  id: 'aggregate/parent-differs',
  severity: 'error',
  demand: {
    'zh-CN': '汇总报告每一格等于下级报告（含本级办公室）之和',
    en: 'Every cell of the parent is the sum of its children, the own office among them',
  },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  needs: 'children',
  explanation: {
    why: {
      'zh-CN':
        '汇总数与下级公布的数对不上，一公布就看得出来。下级报告不全时，只指出下级之和已经超过汇总数的格。',
      en: 'Readers can add up the published reports. While some are missing, only cells that the others already exceed are named.',
    },
    mend: {
      'zh-CN': '按提示核对该格；汇总数各格普遍偏大的，多半是漏了本级办公室或某个下级的报告。',
      en: 'Check the cell; where the parent is greater throughout, a report is probably missing.',
    },
    example: { wrong: '各部门新收之和56，汇总报告新收59', right: '各部门新收之和59，汇总报告新收59' },
  },
  check: (context, report) => {
    const { children, findings } = chosenChildren(context);
    const isWhole = !findings.some(({ severity }) => severity === 'error');
    return children.length === 0
      ? []
      : figureSpecs(context.edition)
          .map((spec) => sumFigure(spec, children))
          .flatMap((cell) => compare(cell, isWhole, context, report));
  },
};

function compare(
  { spec, sum, contributions }: CellTrace,
  isWhole: boolean,
  { report: tree, edition, messages }: CheckContext,
  report: RuleReporter,
): readonly Finding[] {
  const actual = figureValue(figureAt(tree, spec.path));
  const expected = figureValue(sum);
  if (actual === null || expected === null) return [];
  const difference = Number((actual - expected).toFixed(DECIMALS));
  if (difference === 0 || (!isWhole && (difference > 0 || spec.measure === 'change'))) return [];
  const where = describeFigure(edition, spec, messages);
  const parts = contributions
    .filter(({ value }) => value !== null && value !== 0)
    .toSorted((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0))
    .map(({ organ, printed }) => `${organ}${printed}`);
  const words = messages.children.differs({
    where,
    parent: formatFigure(figureAt(tree, spec.path)),
    sum: formatFigure(expected),
    parts: parts.slice(0, NAMED),
    more: Math.max(0, parts.length - NAMED),
    isLess: difference < 0,
  });
  return [report({ path: spec.path.split('.'), where, actual, expected, difference, ...words })];
}
