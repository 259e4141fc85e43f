import { describeFigure } from '../../report/describe-place.js';
import { figureSpecs } from '../../report/editions/figures.js';
import { figureAt } from '../../report/figure-access.js';
import type { Rule } from '../rule.js';

/** A cell whose words are no number is kept as it was, and named. @rule practice: evaluators flag such cells */
export const figuresUnreadable: Rule = {
  id: 'figures/unreadable',
  severity: 'error',
  demand: {
    'zh-CN': '表格内应为数字，不用“/”“—”或文字代替',
    en: 'Cells hold numbers, not “/”, “—” or words',
  },
  source: 'practice: 各级测评标记非数字单元格',
  explanation: {
    why: {
      'zh-CN': '“/”“—”和文字不能参加汇总和核对，测评时按未填处理。',
      en: 'Words and dashes can be neither added up nor checked.',
    },
    mend: {
      'zh-CN': '填写阿拉伯数字，没有的填0；需要说明的写成“22（其中修订16件）”。',
      en: 'Write a number, 0 for none; words may follow in brackets: 22（其中修订16件）.',
    },
    example: { wrong: '行政强制：/', right: '行政强制：0' },
  },
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
