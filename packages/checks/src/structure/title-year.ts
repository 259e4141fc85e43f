import { fieldName, reportTitle } from '@xxgk/model';
import { defineRule } from '../rule.js';

/** @rule practice: the title names the report year */
export const titleYear = defineRule({
  id: 'structure/title-year',
  severity: 'error',
  demand: { 'zh-CN': '标题写明报告年度', en: 'The title names the report year' },
  source: 'practice: 已发布报告的标题',
  why: {
    'zh-CN': '报告在次年编制，标题写成编制年份或沿用去年标题，是常见差错。',
    en: 'Reports are written the year after; titles with the wrong year are a common slip.',
  },
  remedy: {
    'zh-CN': '标题写被统计的年份；标题留空时由程序生成。',
    en: 'Name the year reported on; leave out title to have it made.',
  },
  example: {
    wrong: '（2022年度报告）示例区档案局2023年政府信息公开工作年度报告',
    right: '示例区档案局2022年政府信息公开工作年度报告',
  },
  text: {
    'zh-CN': (title: string, year: number) => ({
      message: `标题“${title}”中没有报告年度${year}年。`,
      hint: '请核对标题或报告年度。',
    }),
    en: (title, year) => ({
      message: `The title “${title}” does not name the report year ${year}.`,
      hint: 'Check the title or the year.',
    }),
  },
  check: ({ report: tree, language }, report) => {
    const title = reportTitle(tree);
    if (title.includes(String(tree.year))) return [];
    const where = fieldName('title', language);
    return [report({ path: ['title'], where, actual: title }, title, tree.year)];
  },
});
