import type { Measure } from '@xxgk/model';
import type { Validation } from './sheet.js';

type InputRule = Pick<Validation, 'allows' | 'title' | 'message'>;

/** What may be typed, and what is said where something else is. The form is Chinese, as the report is. */
export const inputRules: Readonly<Record<Measure | 'year', InputRule>> = {
  count: {
    allows: { type: 'whole', least: 0 },
    title: '应为不小于0的整数',
    message: '请填写阿拉伯数字整数，没有的填0。',
  },
  change: {
    allows: { type: 'whole', least: -1_000_000_000 },
    title: '应为整数',
    message: '增加填正数，减少填负数，无变化填0。',
  },
  amount: {
    allows: { type: 'decimal', least: 0 },
    title: '应为不小于0的金额',
    message: '请只填数字，可带小数，不带单位。',
  },
  year: {
    allows: { type: 'whole', least: 2008, most: 2100 },
    title: '应为四位年份',
    message: '请填写被统计的年份，如2022。',
  },
};

/** One of some words, as a list to choose from. */
export function choiceRule(choices: Readonly<Record<string, string>>): InputRule {
  return {
    allows: { type: 'list', items: Object.values(choices) },
    title: '请从列表中选择',
    message: '点单元格右侧的箭头选择。',
  };
}
