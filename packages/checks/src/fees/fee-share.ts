import { figureAt, figureValue } from '@xxgk/model';
import { defineRule } from '../rule.js';
import { statedFees } from './processing-fees.js';

const ALL_FEES = 'disclosure.fees.amount';
const YUAN_PER_WAN = 10_000;

/** @rule 国办函〔2020〕109号: 信息处理费 is a 行政事业性收费 */
export const feeShare = defineRule({
  id: 'fees/share',
  severity: 'warning',
  demand: {
    'zh-CN': '信息处理费不多于第二部分的行政事业性收费',
    en: 'Information processing fees are part of the fees in section 二',
  },
  source: '国办函〔2020〕109号（信息处理费属于行政事业性收费）',
  why: {
    'zh-CN': '信息处理费是行政事业性收费的一种，应计入第二部分的本年收费金额（单位：万元）。',
    en: 'They are one kind of 行政事业性收费 and count in its amount, in 万元.',
  },
  remedy: {
    'zh-CN': '把信息处理费计入第二部分的收费金额，注意元与万元的换算。',
    en: 'Add them to the amount in section 二; mind yuan and 万元.',
  },
  example: {
    wrong: '收取信息处理费400元；行政事业性收费0万元',
    right: '收取信息处理费400元；行政事业性收费0.04万元',
  },
  text: {
    'zh-CN': (section: string, words: string, all: number) => ({
      message: `“${section}”中的信息处理费${words}，多于第二部分的行政事业性收费${all}万元。`,
      hint: '信息处理费是行政事业性收费的一种，请计入第二部分，注意元与万元的换算。',
    }),
    en: (section, words, all) => ({
      message: `The information processing fee of ${words} in “${section}” exceeds all fees in section 二, ${all} 万元.`,
      hint: 'Count it there too; mind yuan and 万元.',
    }),
  },
  check: (context, report) => {
    const all = figureValue(figureAt(context.report, ALL_FEES) ?? null);
    if (all === null) return [];
    return statedFees(context)
      .filter(({ yuan }) => yuan > all * YUAN_PER_WAN)
      .map(({ piece, range, yuan, words }) =>
        report(
          {
            path: [piece.key],
            range,
            where: piece.heading,
            actual: yuan,
            expected: all * YUAN_PER_WAN,
          },
          piece.heading,
          words,
          all,
        ),
      );
  },
});
