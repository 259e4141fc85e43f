import { defineRule } from '../rule.js';
import { proseSections } from '../support/prose-pieces.js';

/** A section that says that there is nothing, and nothing else. */
const NOTHING =
  /^(?:本(?:年度|机关|单位|部门)|[（(]?[一1][）)]?)?(?:暂|均)?(?:无|没有)(?:其他)?(?:需要?)?(?:报告)?(?:的)?(?:事项)?[。.]?$/u;

/** @rule practice: section 六 reports the 信息处理费 (国办函〔2020〕109号), even where none was charged */
export const feesUnstated = defineRule({
  id: 'fees/unstated',
  severity: 'warning',
  demand: {
    'zh-CN': '第六部分应写明收取信息处理费的情况，没有收取的写明没有',
    en: 'Section 六 tells what information processing fees were charged, or that none were',
  },
  source: 'practice: 国办函〔2020〕109号施行后各地的通行做法',
  why: {
    'zh-CN': '信息处理费的收取情况写在第六部分；只写“无”，看不出是没有收费还是漏写。',
    en: 'Section 六 tells of the fees; a bare 无 does not tell none from forgotten.',
  },
  remedy: {
    'zh-CN': '写一句“本年度没有收取信息处理费”，或写明发出收费通知的件数和收取的金额。',
    en: 'Say that no fee was charged, or how many notices were sent and what was received.',
  },
  example: { wrong: '无。', right: '本年度没有收取信息处理费，没有其他需要报告的事项。' },
  text: {
    'zh-CN': (section: string, prose: string) => ({
      message: `“${section}”只写了“${prose}”，没有说明信息处理费的收取情况。`,
      hint: '请写一句，如“本年度没有收取信息处理费，没有其他需要报告的事项。”',
    }),
    en: (section, prose) => ({
      message: `“${section}” only says “${prose}” and tells nothing of information processing fees.`,
      hint: 'Say that none were charged, or how many notices were sent and what was received.',
    }),
  },
  check: (context, report) =>
    proseSections(context)
      .filter(({ key, prose }) => key === 'other' && NOTHING.test(prose.replace(/\s/gu, '')))
      .map(({ key, heading, prose }) =>
        report(
          {
            path: [key],
            where: heading,
            actual: prose.trim(),
          },
          heading,
          prose.trim(),
        ),
      ),
});
