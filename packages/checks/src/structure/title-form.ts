import { fieldName, reportTitle } from '@xxgk/model';
import { defineRule } from '../rule.js';

/** The words of the title, in their order; 的 and 工作 may stand between them or not. */
const FORM = /政府信息公开(?:工作)?(?:的)?年度报告/u;

/** @rule practice: titles of published reports */
export const titleForm = defineRule({
  id: 'structure/title-form',
  severity: 'note',
  demand: {
    'zh-CN': '标题写作“机关名称＋年份＋政府信息公开工作年度报告”',
    en: 'The title reads organ, year, 政府信息公开工作年度报告',
  },
  source: 'practice: 已发布报告的标题；《政府信息公开条例》第四十九条（年度报告）',
  why: {
    'zh-CN': '条例称“政府信息公开工作年度报告”，标题漏掉“年度”等字会与其他工作报告混淆。',
    en: 'The regulations call it 政府信息公开工作年度报告; other titles suggest another kind of report.',
  },
  remedy: { 'zh-CN': '改正标题，或留空由程序生成。', en: 'Correct the title or leave it out.' },
  example: {
    wrong: '示例市2025年政府信息公开工作报告',
    right: '示例市2025年政府信息公开工作年度报告',
  },
  text: {
    'zh-CN': (title: string) => ({
      message: `标题“${title}”中没有“政府信息公开工作年度报告”字样。`,
      hint: '请写作“机关名称＋年份＋政府信息公开工作年度报告”，或不写标题，由程序生成。',
    }),
    en: (title) => ({
      message: `The title “${title}” does not read 政府信息公开工作年度报告.`,
      hint: 'Write organ, year, 政府信息公开工作年度报告, or leave out title.',
    }),
  },
  check: ({ report: tree, language }, report) => {
    const title = reportTitle(tree);
    if (FORM.test(title.replace(/\s/gu, ''))) return [];
    const where = fieldName('title', language);
    return [report({ path: ['title'], where, actual: title }, title)];
  },
});
