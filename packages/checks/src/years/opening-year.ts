import { defineRule } from '../rule.js';
import { prosePieces } from '../support/prose-pieces.js';
import { openingYear } from './stated-years.js';
import { yearFinding, yearText } from './year-finding.js';

/** @rule practice: section 一 opens with the report year */
export const openingYearRule = defineRule({
  id: 'years/opening',
  severity: 'warning',
  demand: {
    'zh-CN': '总体情况开头的年份一般是报告年度',
    en: 'The year with which section 一 opens is the report year',
  },
  source: 'practice: 已发布报告的写法',
  why: {
    'zh-CN': '总体情况多以“某年，……”开头；与报告年度不同，多半是套用去年文本没有改。',
    en: 'Section 一 mostly opens with the year; another one is probably a leftover.',
  },
  remedy: { 'zh-CN': '核对开头的年份。', en: 'Check the year at the beginning.' },
  example: { wrong: '（2022年度报告）2021年，本局认真贯彻……', right: '2022年，本局认真贯彻……' },
  text: yearText,
  check: (context, report) =>
    prosePieces(context)
      .filter(({ key }) => key === 'overview')
      .flatMap((piece) => {
        const stated = openingYear(piece.prose);
        return stated === undefined ? [] : yearFinding(piece, stated, context, report);
      }),
});
