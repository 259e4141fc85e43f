import { describeFigure } from '../report/describe-place.js';
import { figureSpecs } from '../report/editions/figures.js';
import { figureAt } from '../report/figure-access.js';
import { impliedTotal } from '../report/implied-total.js';
import type { Rule } from './rule.js';

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
        const expected = impliedTotal(context.report, context.edition, figure.path);
        const words = context.messages.figures.blank(where, expected);
        return report({
          path: figure.path.split('.'),
          where,
          ...(expected === undefined ? {} : { expected }),
          ...words,
        });
      }),
};
