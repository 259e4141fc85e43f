import { describeFigure, editionSpec, figureSpecs, impliedTotal, type Report } from '@xxgk/model';
import { compareFigures } from '../arithmetic/comparisons.js';
import { defineRule } from '../rule.js';
import { lastYearOf } from './last-year.js';

const AFTER = 'proceedings.litigationAfterReconsideration.total';
const REVIEWS = 'proceedings.reconsideration.total';

/** @rule house: a case that goes to court after reconsideration was one of this or last year */
export const beyondReviews = defineRule({
  id: 'proceedings/beyond-reviews',
  severity: 'warning',
  demand: {
    'zh-CN': '复议后起诉件数一般不多于今年和去年行政复议件数之和',
    en: 'Litigation after reconsideration does not exceed the reconsiderations of two years',
  },
  source: 'house: 由栏目含义推出',
  needs: 'previous',
  why: {
    'zh-CN': '先复议才能复议后起诉；起诉多于两年的复议，多半是填错栏或漏填行政复议。',
    en: 'There is no case after reconsideration without a reconsideration.',
  },
  remedy: {
    'zh-CN': '逐案核对行政复议和行政诉讼各栏；更早年度复议的案件，可接受并写明。',
    en: 'Check each case; accept with a reason where the reconsideration was earlier.',
  },
  example: { wrong: '去年复议0、今年复议1，复议后起诉5', right: '去年复议4、今年复议1，复议后起诉5' },
  text: {
    'zh-CN': (where: string, after: number, reviews: number) => ({
      message: `${where}为${after}，多于今年和去年行政复议件数之和${reviews}。`,
      hint: '请逐案核对是否填错栏或漏填行政复议。',
    }),
    en: (where, after, reviews) => ({
      message: `${where} is ${after}, more than the ${reviews} reconsiderations of this and last year.`,
      hint: 'Check each case for a wrong column.',
    }),
  },
  check: (context, report) => {
    const previous = lastYearOf(context);
    if (previous === undefined) return [];
    const after = context.facts.comparisons().given(AFTER) ?? 0;
    const reviews = reviewsOf(context.report) + reviewsOf(previous);
    const spec = figureSpecs(context.edition).find(({ path }) => path === AFTER);
    if (spec === undefined || after <= reviews) return [];
    const where = describeFigure(context.edition, spec);
    return [report({ path: AFTER.split('.'), where, actual: after }, where, after, reviews)];
  },
});

/** The reconsiderations of a year; a total that was forgotten is not held against the next year. */
function reviewsOf(report: Report): number {
  const implied = impliedTotal(report, editionSpec(report.edition), REVIEWS) ?? 0;
  return Math.max(implied, compareFigures(report).given(REVIEWS) ?? 0);
}
