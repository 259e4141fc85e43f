import { describeFigure } from '../report/describe-place.js';
import { figureSpecs } from '../report/editions/figures.js';
import { figureAt } from '../report/figure-access.js';
import type { Rule } from './rule.js';

/** A cell whose words are no number is kept as it was, and named. */
export const figuresUnreadable: Rule = {
  id: 'figures/unreadable',
  severity: 'error',
  demand: {
    'zh-CN': '表格内应为数字，不用“/”“—”或文字代替',
    en: 'Cells hold numbers, not “/”, “—” or words',
  },
  source: 'practice: 各级测评标记非数字单元格',
  check: ({ report: tree, edition, messages }, report) =>
    figureSpecs(edition).flatMap((figure) => {
      const value = figureAt(tree, figure.path);
      if (typeof value !== 'object' || value === null || value.value !== null) return [];
      const where = describeFigure(edition, figure, messages);
      const raw = value.raw ?? '';
      return [
        report({
          path: figure.path.split('.'),
          where,
          actual: raw,
          ...messages.figures.unreadable(where, raw),
        }),
      ];
    }),
};
