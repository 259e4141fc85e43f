import { describeFigure, figureAt, figureSpecs } from '@xxgk/model';
import { defineRule } from '../rule.js';

/** A cell whose words are no number is kept as it was, and named. @rule practice: evaluators flag such cells */
export const figuresUnreadable = defineRule({
  id: 'figures/unreadable',
  severity: 'error',
  demand: {
    'zh-CN': '表格内应为数字，不用“/”“—”或文字代替',
    en: 'Cells hold numbers, not “/”, “—” or words',
  },
  source: 'practice: 各级测评标记非数字单元格',
  why: {
    'zh-CN': '“/”“—”和文字不能参加汇总和核对，测评时按未填处理。',
    en: 'Words and dashes can be neither added up nor checked.',
  },
  remedy: {
    'zh-CN': '填写阿拉伯数字，没有的填0；需要说明的写成“22（其中修订16件）”。',
    en: 'Write a number, 0 for none; words may follow in brackets: 22（其中修订16件）.',
  },
  example: { wrong: '行政强制：/', right: '行政强制：0' },
  text: {
    'zh-CN': (where: string, raw: string) => ({
      message: `${where}不是数字，原文为“${raw}”。`,
      hint: '请填写数字，没有的填0。',
    }),
    en: (where, raw) => ({
      message: `${where} is no number but “${raw}”.`,
      hint: 'Write a number, 0 for none.',
    }),
  },
  check: ({ report: tree, edition }, report) =>
    figureSpecs(edition).flatMap((figure) => {
      const value = figureAt(tree, figure.path);
      if (typeof value !== 'object' || value === null || value.value !== null) return [];
      const where = describeFigure(edition, figure);
      const raw = value.raw ?? '';
      return [
        report(
          {
            path: figure.path.split('.'),
            where,
            actual: raw,
          },
          where,
          raw,
        ),
      ];
    }),
});
