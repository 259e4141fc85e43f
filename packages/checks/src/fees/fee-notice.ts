import { figureAt, figureValue } from '@xxgk/model';
import { defineRule } from '../rule.js';
import { proseSections } from '../support/prose-pieces.js';
import { statedNotices } from './processing-fees.js';

const OVERDUE = 'applications.results.otherOutcomes.feeOverdue.total';

/** @rule 国办函〔2020〕109号: an application lapses for a fee only after a notice of it */
export const feeNotice = defineRule({
  id: 'fees/notice',
  severity: 'warning',
  demand: {
    'zh-CN': '有申请人逾期未缴费的，必有收费通知',
    en: 'Where applicants did not pay in time, notices of fees were sent',
  },
  source: '国办函〔2020〕109号（收费通知发出后逾期未缴视为放弃申请）',
  why: {
    'zh-CN': '第三部分（六）2填了数，说明发出过收费通知；第六部分未提及，前后矛盾。',
    en: 'Row （六）2 counts applications that lapsed after a notice; section 六 tells of none.',
  },
  remedy: {
    'zh-CN': '在第六部分写明发出收费通知的件数，或改正（六）2。',
    en: 'State the notices in section 六, or correct row （六）2.',
  },
  example: {
    wrong: '（六）2为1；第六部分：本年度没有收取信息处理费。',
    right: '（六）2为1；第六部分：发出收费通知1件，申请人逾期未缴纳，收取0元。',
  },
  text: {
    'zh-CN': (section: string, stated: number | undefined, overdue: number) => ({
      message: `第三部分（六）2“申请人逾期未按收费通知要求缴纳费用”为${overdue}件，“${section}”${stated === undefined ? '未提及收费通知' : `所写收费通知为${stated}件`}。`,
      hint: `请在该部分写明发出收费通知的件数（不少于${overdue}件）和收取的金额，或核对（六）2。`,
    }),
    en: (section, stated, overdue) => ({
      message: `Row （六）2 counts ${overdue} applications that lapsed after a notice of a fee; “${section}” tells of ${stated ?? 'no'} notices.`,
      hint: `State at least ${overdue} notices, or check row （六）2.`,
    }),
  },
  check: (context, report) => {
    const overdue = figureValue(figureAt(context.report, OVERDUE)) ?? 0;
    const section = proseSections(context).find(({ key }) => key === 'other');
    const stated = statedNotices(context);
    if (section === undefined || overdue === 0 || (stated ?? 0) >= overdue) return [];
    return [
      report(
        {
          path: [section.key],
          where: section.heading,
          expected: overdue,
          ...(stated === undefined ? {} : { actual: stated, difference: stated - overdue }),
        },
        section.heading,
        stated,
        overdue,
      ),
    ];
  },
});
