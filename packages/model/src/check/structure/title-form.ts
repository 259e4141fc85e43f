import { reportTitle } from '../../report/report-title.js';
import type { Rule } from '../rule.js';

/** The words of the title, in their order; 的 and 工作 may stand between them or not. */
const FORM = /政府信息公开(?:工作)?(?:的)?年度报告/u;

/** @rule practice: titles of published reports */
export const titleForm: Rule = {
  id: 'structure/title-form',
  severity: 'note',
  demand: {
    'zh-CN': '标题写作“机关名称＋年份＋政府信息公开工作年度报告”',
    en: 'The title reads organ, year, 政府信息公开工作年度报告',
  },
  source: 'practice: 已发布报告的标题；《政府信息公开条例》第四十九条（年度报告）',
  explanation: {
    why: {
      'zh-CN': '条例称“政府信息公开工作年度报告”，标题漏掉“年度”等字会与其他工作报告混淆。',
      en: 'The regulations call it 政府信息公开工作年度报告; other titles suggest another kind of report.',
    },
    mend: { 'zh-CN': '改正标题，或删去 title 字段由程序生成。', en: 'Correct the title or leave it out.' },
    example: {
      wrong: '示例市2025年政府信息公开工作报告',
      right: '示例市2025年政府信息公开工作年度报告',
    },
  },
  check: ({ report: tree, messages }, report) => {
    const title = reportTitle(tree);
    if (FORM.test(title.replace(/\s/gu, ''))) return [];
    const where = messages.field['title'] ?? 'title';
    return [report({ path: ['title'], where, actual: title, ...messages.structure.titleForm(title) })];
  },
};
