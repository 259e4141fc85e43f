import { defineRule } from '../rule.js';
import { prosePieces } from '../support/prose-pieces.js';
import { statedPeriods } from './stated-years.js';
import { yearsFinding, yearText } from './year-finding.js';

/** @rule practice: evaluators fail a period that is not the report year (DB51/T 2660-2019 §2.1) */
export const periodYear = defineRule({
  id: 'years/period',
  severity: 'error',
  demand: {
    'zh-CN': '数据统计期限是报告年度的1月1日至12月31日',
    en: 'The period of the figures is the report year',
  },
  source: 'practice: 各地报告均写明统计期限；测评时年份不符即不合格',
  why: {
    'zh-CN': '沿用去年的引言容易漏改统计期限的年份，测评时直接判为不合格。',
    en: 'An introduction copied from last year often keeps its period; evaluators fail it.',
  },
  remedy: { 'zh-CN': '把统计期限改为报告年度。', en: 'Write the report year.' },
  example: {
    wrong: '（2022年度报告）统计期限为2021年1月1日至12月31日',
    right: '统计期限为2022年1月1日至12月31日',
  },
  text: yearText,
  check: (context, report) =>
    prosePieces(context).flatMap((piece) =>
      statedPeriods(piece.prose, context.report.year).flatMap((period) =>
        yearsFinding(piece, period, context, report),
      ),
    ),
});
