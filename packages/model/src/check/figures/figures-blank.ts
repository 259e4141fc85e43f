import type { Finding } from '../../finding.js';
import { describeFigure } from '../../report/describe-place.js';
import { figureSpecs } from '../../report/editions/figures.js';
import { figureAt } from '../../report/figure-access.js';
import { impliedTotal } from '../../report/implied-total.js';
import type { CheckContext, Rule } from '../rule.js';

/** @rule practice: evaluators flag blank cells; the form wants 0 */
export const figuresBlank: Rule = {
  id: 'figures/blank',
  severity: 'warning',
  demand: { 'zh-CN': '表格不留空白，没有的填0', en: 'No cell is blank; 0 stands for none' },
  source: 'practice: 各级测评标记空白单元格',
  explanation: {
    why: {
      'zh-CN': '空白格分不清是没有还是漏填，各级测评都作为问题指出。总计空白时，程序按表内数据计算。',
      en: 'A blank does not tell none from forgotten; evaluators flag it. Blank totals can be computed.',
    },
    mend: {
      'zh-CN': '没有的填0；总计可用 xxgk check --fix 自动填写。',
      en: 'Write 0 for none; xxgk check --fix fills in totals.',
    },
    example: { wrong: '行政许可：（空白）', right: '行政许可：0' },
  },
  check: (context, report) =>
    figureSpecs(context.edition)
      .filter(({ path }) => figureAt(context.report, path) === null)
      .map((figure) => {
        const where = describeFigure(context.edition, figure, context.messages);
        const expected = impliedTotal(context.report, context.edition, figure.path);
        return report({
          path: figure.path.split('.'),
          where,
          ...(expected === undefined ? {} : { expected }),
          ...context.messages.figures.blank(where, expected),
          fix: fixOf(figure.path, where, expected, context),
        });
      }),
};

/** Filling in a computed total changes nothing that a person wrote; a 0 may hide a figure that was forgotten. */
function fixOf(
  path: string,
  where: string,
  expected: number | undefined,
  { messages }: CheckContext,
): NonNullable<Finding['fix']> {
  return {
    title: messages.figures.fillIn(where, expected ?? 0),
    safe: expected !== undefined,
    edits: [{ path: path.split('.'), value: expected ?? 0 }],
  };
}
