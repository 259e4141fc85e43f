import { fieldName } from '@xxgk/model';
import { defineRule } from '../rule.js';
import { lastYearOf } from './last-year.js';

/** @rule house: figures are carried over from the same organ's report of the year before */
export const notLastYear = defineRule({
  id: 'previous/not-last-year',
  severity: 'warning',
  demand: {
    'zh-CN': '用来对照的是同一机关上一年度的报告',
    en: 'The report to compare with is the same organ’s of the year before',
  },
  source: 'house: 结转数、现行有效件数只能与上一年度衔接',
  needs: 'previous',
  why: {
    'zh-CN': '给错了去年的报告，跨年核对没有意义，程序不再进行。机构改革后名称变了的，也按不同机关处理。',
    en: 'With another report the comparison means nothing and is not made; so for an organ renamed.',
  },
  remedy: {
    'zh-CN': '核对用来对照的文件；机关更名的，可把去年数据中的机关名称改为现名再核对。',
    en: 'Check the file that was given; for a renamed organ change the name in last year’s data.',
  },
  example: { wrong: '2022年度报告对照2020年度报告', right: '2022年度报告对照2021年度报告' },
  text: {
    'zh-CN': (given: string, wanted: string) => ({
      message: `用来对照的是“${given}”的报告，应为“${wanted}”的报告；没有进行跨年核对。`,
      hint: '请核对去年报告的文件；机关更名的，可把去年数据中的机关名称改为现名再核对。',
    }),
    en: (given, wanted) => ({
      message: `The report to compare with is “${given}”, not “${wanted}”; the years were not compared.`,
      hint: 'Check the file; for a renamed organ change the name in last year’s data.',
    }),
  },
  check: (context, report) => {
    const { previous, report: tree, language } = context;
    if (previous === undefined || lastYearOf(context) !== undefined) return [];
    return [
      report(
        { path: ['year'], where: fieldName('year', language) },
        `${previous.organ.name}${previous.year}`,
        `${tree.organ.name}${tree.year - 1}`,
      ),
    ];
  },
});
