import { defineRule } from '../rule.js';
import { prosePieces } from '../support/prose-pieces.js';
import { namedYears } from './stated-years.js';
import { yearFinding, yearText } from './year-finding.js';

/** @rule practice: evaluators fail another year in phrases such as 本机关YYYY年度 */
export const namedYear = defineRule({
  id: 'years/named',
  severity: 'error',
  demand: {
    'zh-CN': '“本机关某年度”等处的年份是报告年度',
    en: 'Phrases that name the year of the report name the report year',
  },
  source: 'practice: 测评时年份不符即不合格',
  why: {
    'zh-CN':
      '“本机关2022年度……”“现公布2022年政府信息公开工作年度报告”只能指报告年度，写成前后一年是套用去年文本的痕迹。',
    en: 'Such phrases can only mean the report year; the year before or after is a leftover.',
  },
  remedy: { 'zh-CN': '把年份改为报告年度。', en: 'Write the report year.' },
  example: {
    wrong: '（2022年度报告）本机关2021年度没有收取信息处理费。',
    right: '本机关2022年度没有收取信息处理费。',
  },
  text: yearText,
  check: (context, report) =>
    prosePieces(context).flatMap((piece) =>
      namedYears(piece.prose, piece.key === 'preamble').flatMap((stated) =>
        yearFinding(piece, stated, context, report),
      ),
    ),
});
