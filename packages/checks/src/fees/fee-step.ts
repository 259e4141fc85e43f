import { defineRule } from '../rule.js';
import { statedFees } from './processing-fees.js';

/** Both ways of charging give multiples of ten yuan. */
const STEP = 10;

/** @rule 国办函〔2020〕109号: 100元/件, or 10, 20, 40元/页 */
export const feeStep = defineRule({
  id: 'fees/step',
  severity: 'warning',
  demand: {
    'zh-CN': '信息处理费金额是10元的整数倍',
    en: 'Information processing fees are multiples of 10 yuan',
  },
  source: '国办函〔2020〕109号（按件100元起，按量10、20、40元/页）',
  why: {
    'zh-CN': '按件每件100元，按量每页10、20或40元，合计必为10元的整数倍。',
    en: 'Fees are 100 yuan a case, or 10, 20 or 40 a page.',
  },
  remedy: {
    'zh-CN': '核对金额和单位；复印、邮寄等费用不是信息处理费。',
    en: 'Check amount and unit; copying and postage are no processing fees.',
  },
  example: { wrong: '收取信息处理费385元', right: '收取信息处理费380元' },
  text: {
    'zh-CN': (section: string, words: string, step: number) => ({
      message: `“${section}”中的信息处理费${words}不是${step}元的整数倍。`,
      hint: '请核对金额和单位；按件每件100元，按量每页10、20或40元。',
    }),
    en: (section, words, step) => ({
      message: `The information processing fee of ${words} in “${section}” is no multiple of ${step} yuan.`,
      hint: 'Check amount and unit.',
    }),
  },
  check: (context, report) =>
    statedFees(context)
      .filter(({ yuan }) => yuan % STEP !== 0)
      .map(({ piece, range, yuan, words }) =>
        report(
          {
            path: [piece.key],
            range,
            where: piece.heading,
            actual: yuan,
          },
          piece.heading,
          words,
          STEP,
        ),
      ),
});
