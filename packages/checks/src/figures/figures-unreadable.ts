import { describeFigure, type FigureSpec, figureAt, figureSpecs } from '@xxgk/model';
import { defineRule } from '../rule.js';
import { figuresInWords } from '../support/figures-in-words.js';

/** Cells whose words are no number are kept as they were, and named. @rule practice: evaluators flag such cells */
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
    'zh-CN': (where: string, raw: string, count: number) => ({
      message:
        count === 1
          ? `${where}不是数字，原文为“${raw}”。`
          : `${where}不是数字，原文为“${raw}”，共${count}格。`,
      hint: '请填写数字，没有的填0。',
    }),
    en: (where, raw, count) => ({
      message:
        count === 1
          ? `${where} is no number but “${raw}”.`
          : `${count} cells are “${raw}”, no numbers: ${where}.`,
      hint: 'Write a number, 0 for none.',
    }),
  },
  check: ({ report: tree, edition, language }, report) => {
    const given = figureSpecs(edition).filter(({ path }) => figureAt(tree, path) !== undefined);
    const byWords = new Map<string, FigureSpec[]>();
    for (const spec of given) {
      const raw = rawOf(figureAt(tree, spec.path));
      if (raw !== undefined) byWords.set(raw, [...(byWords.get(raw) ?? []), spec]);
    }
    return [...byWords].flatMap(([raw, specs]) => {
      const [first] = specs;
      if (first === undefined) return [];
      const where =
        specs.length === 1 ? describeFigure(edition, first) : figuresInWords(specs, given, edition, language);
      return [report({ path: first.path.split('.'), where, actual: raw }, where, raw, specs.length)];
    });
  },
});

/** The words of a cell that is no number; `undefined` for one that is. */
function rawOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('value' in value) || value.value !== null)
    return undefined;
  return 'raw' in value && typeof value.raw === 'string' ? value.raw : '';
}
