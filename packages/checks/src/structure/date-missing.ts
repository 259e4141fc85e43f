import { fieldName } from '@xxgk/model';
import { defineRule } from '../rule.js';

/** @rule GB/T 9704-2012 §7.3.5.4 */
export const dateMissing = defineRule({
  id: 'structure/date-missing',
  severity: 'note',
  demand: { 'zh-CN': '署名下写成文日期', en: 'The signature carries a date' },
  source: 'GB/T 9704-2012 §7.3.5.4',
  why: {
    'zh-CN': '没有成文日期，无法看出是否按期编制，归档时也缺少一项信息。',
    en: 'Without a date nobody sees whether the report was in time; the archive asks for it.',
  },
  remedy: { 'zh-CN': '填写 date，如 2023-01-18。', en: 'Fill in date, such as 2023-01-18.' },
  example: { wrong: '（没有 date 字段）', right: 'date: "2023-01-18"' },
  text: {
    'zh-CN': () => ({ message: '没有填写成文日期。', hint: '请填写成文日期（date），如 2023-01-18。' }),
    en: () => ({ message: 'The report has no date.', hint: 'Fill in date, such as 2023-01-18.' }),
  },
  check: ({ report: tree, language }, report) => {
    if (tree.date !== undefined) return [];
    const where = fieldName('date', language);
    return [report({ path: ['date'], where })];
  },
});
