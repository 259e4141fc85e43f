import { figureValue } from '../report/count.js';
import { describeFigure } from '../report/describe-place.js';
import { figureSpecs } from '../report/editions/figures.js';
import { formulasOf } from '../report/editions/formulas.js';
import { figureAt } from '../report/figure-access.js';
import type { CheckContext, Rule } from './rule.js';

/** @rule practice: evaluators flag blank cells; the form wants 0 */
export const figuresBlank: Rule = {
  id: 'figures/blank',
  severity: 'warning',
  demand: { 'zh-CN': '表格不留空白，没有的填0', en: 'No cell is blank; 0 stands for none' },
  source: 'practice: 各级测评标记空白单元格',
  check: (context, report) =>
    figureSpecs(context.edition)
      .filter(({ path }) => figureAt(context.report, path) === null)
      .map((figure) => {
        const where = describeFigure(context.edition, figure, context.messages);
        const expected = figure.isTotal ? computedTotal(figure.path, context) : undefined;
        const words = context.messages.figures.blank(where, expected);
        return report({
          path: figure.path.split('.'),
          where,
          ...(expected === undefined ? {} : { expected }),
          ...words,
        });
      }),
};

function computedTotal(path: string, { report, edition }: CheckContext): number | undefined {
  const formula = formulasOf(edition).find(({ computes, left }) => computes && left[0] === path);
  return formula?.right.reduce((sum, part) => sum + (figureValue(figureAt(report, part)) ?? 0), 0);
}
