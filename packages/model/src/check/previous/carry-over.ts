import { describeFigure } from '../../report/describe-place.js';
import { figureSpecs } from '../../report/editions/figures.js';
import { applicantColumns } from '../../report/editions/shared-parts.js';
import { comparisonsOf } from '../arithmetic/comparisons.js';
import type { Rule } from '../rule.js';
import { lastYearOf } from './last-year.js';

/** 二 of a year = 四 of the year before, for each applicant column. @rule practice: the forms of two years join here */
export const carryOver: Rule = {
  id: 'applications/carry-over',
  severity: 'error',
  demand: {
    'zh-CN': '上年结转数等于上一年度报告的结转下年度数',
    en: '二 is what last year’s report carried forward',
  },
  source: '国办公开办函〔2021〕30号 附件（二、上年结转；四、结转下年度继续办理）；practice: 跨年核对',
  needs: 'previous',
  explanation: {
    why: {
      'zh-CN': '去年年底没办完的申请，今年一件不多、一件不少地接着办；两年报告对不上，必有一处填错。',
      en: 'What was open at the end of a year is what the next year begins with.',
    },
    mend: {
      'zh-CN': '以去年公布的结转数为准改正今年的“二”；去年报告有误的，应更正去年的报告。',
      en: 'Correct 二 to last year’s figure; if that is wrong, last year’s report needs correcting.',
    },
    example: { wrong: '去年结转下年度3件，今年上年结转2件', right: '去年结转下年度3件，今年上年结转3件' },
  },
  check: (context, report) => {
    const previous = lastYearOf(context);
    if (previous === undefined) return [];
    const [now, before] = [comparisonsOf(context.report), comparisonsOf(previous)];
    return applicantColumns.flatMap(({ key }) => {
      const path = `applications.carriedOver.${key}`;
      const [actual, expected] = [now.given(path), before.given(`applications.carriedForward.${key}`)];
      const spec = figureSpecs(context.edition).find((candidate) => candidate.path === path);
      if (spec === undefined || actual === null || expected === null || actual === expected) return [];
      const where = describeFigure(context.edition, spec, context.messages);
      const keys = path.split('.');
      return [
        report({
          path: keys,
          where,
          actual,
          expected,
          difference: actual - expected,
          ...context.messages.previous.carryOver(where, actual, expected, previous.year),
          fix: {
            title: context.messages.figures.fillIn(where, expected),
            safe: false,
            edits: [{ path: keys, value: expected }],
          },
        }),
      ];
    });
  },
};
