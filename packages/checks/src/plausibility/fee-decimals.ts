import { describeFigure, figureAt, figureSpecs, formatFigure } from '@xxgk/model';
import { defineRule } from '../rule.js';

const FEE = 'disclosure.fees.amount';
const MOST_DECIMALS = 4;

/** @rule practice: the local template asks for four decimals of 万元, which is whole yuan */
export const feeDecimals = defineRule({
  id: 'disclosure/fee-decimals',
  severity: 'warning',
  demand: {
    'zh-CN': '收费金额以万元为单位，小数不超过4位',
    en: 'Fees are in 万元 with at most four decimals',
  },
  source: 'practice: 地方模板（本年收费金额，单位：万元，保留4位小数）',
  why: {
    'zh-CN': '万元的第4位小数是1元，小数再多说明单位填错或没有取整。',
    en: 'The fourth decimal of 万元 is one yuan; more of them point to a wrong unit.',
  },
  remedy: {
    'zh-CN': '核对单位是否为万元；本地要求保留角、分的，可停用这条规则或接受并写明理由。',
    en: 'Check that the unit is 万元; disable or accept the rule where finer amounts are wanted.',
  },
  example: { wrong: '24252.311082', right: '24252.3111' },
  text: {
    'zh-CN': (where: string, printed: string, most: number) => ({
      message: `${where}为${printed}，小数超过${most}位。`,
      hint: '请核对单位是否为万元，并取整到元。',
    }),
    en: (where, printed, most) => ({
      message: `${where} is ${printed}, with more than ${most} decimals.`,
      hint: 'Check that the unit is 万元 and round to yuan.',
    }),
  },
  check: ({ report: tree, edition }, report) => {
    const spec = figureSpecs(edition).find(({ path }) => path === FEE);
    const printed = formatFigure(figureAt(tree, FEE));
    const decimals = /^\d+\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
    if (spec === undefined || decimals <= MOST_DECIMALS) return [];
    const where = describeFigure(edition, spec);
    return [report({ path: FEE.split('.'), where, actual: printed }, where, printed, MOST_DECIMALS)];
  },
});
