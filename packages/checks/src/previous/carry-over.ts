import { words } from '@xxgk/document';
import { applicantColumns, describeFigure, figureSpecs } from '@xxgk/model';
import { compareFigures } from '../arithmetic/comparisons.js';
import { defineRule } from '../rule.js';
import { lastYearOf } from './last-year.js';

const text = words({
  'zh-CN': {
    fillIn: (where: string, value: number) => `${where}填写${value}`,
  },
  en: {
    fillIn: (where, value) => `write ${value} into ${where}`,
  },
});

/** 二 of a year = 四 of the year before, for each applicant column. @rule practice: the forms of two years join here */
export const carryOver = defineRule({
  id: 'applications/carry-over',
  severity: 'error',
  demand: {
    'zh-CN': '上年结转数等于上一年度报告的结转下年度数',
    en: '二 is what last year’s report carried forward',
  },
  source: '国办公开办函〔2021〕30号 附件（二、上年结转；四、结转下年度继续办理）；practice: 跨年核对',
  needs: 'previous',
  why: {
    'zh-CN': '去年年底没办完的申请，今年一件不多、一件不少地接着办；两年报告对不上，必有一处填错。',
    en: 'What was open at the end of a year is what the next year begins with.',
  },
  remedy: {
    'zh-CN': '以去年公布的结转数为准改正今年的“二”；去年报告有误的，应更正去年的报告。',
    en: 'Correct 二 to last year’s figure; if that is wrong, last year’s report needs correcting.',
  },
  example: { wrong: '去年结转下年度3件，今年上年结转2件', right: '去年结转下年度3件，今年上年结转3件' },
  text: {
    'zh-CN': (where: string, actual: number, expected: number, year: number) => ({
      message: `${where}为${actual}，${year}年度报告结转下年度为${expected}，两者应相等。`,
      hint: `请改为${expected}；如${year}年度报告有误，应先更正该报告。`,
    }),
    en: (where, actual, expected, year) => ({
      message: `${where} is ${actual}, but the report of ${year} carried forward ${expected}.`,
      hint: `Write ${expected}, or correct the report of ${year} first.`,
    }),
  },
  check: (context, report) => {
    const previous = lastYearOf(context);
    if (previous === undefined) return [];
    const [now, before] = [context.facts.comparisons(), compareFigures(previous)];
    return applicantColumns.flatMap(({ key }) => {
      const path = `applications.carriedOver.${key}`;
      const [actual, expected] = [now.given(path), before.given(`applications.carriedForward.${key}`)];
      const spec = figureSpecs(context.edition).find((candidate) => candidate.path === path);
      if (spec === undefined || actual === null || expected === null || actual === expected) return [];
      const where = describeFigure(context.edition, spec);
      const keys = path.split('.');
      return [
        report(
          {
            path: keys,
            where,
            actual,
            expected,
            difference: actual - expected,
            fix: {
              title: text(context.language).fillIn(where, expected),
              safe: false,
              edits: [{ path: keys, value: expected }],
            },
          },
          where,
          actual,
          expected,
          previous.year,
        ),
      ];
    });
  },
});
