import { fieldName } from '@xxgk/model';
import { defineRule } from '../rule.js';
import { isOverdue } from './deadline.js';

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
  remedy: { 'zh-CN': '填写成文日期，如2023年1月18日。', en: 'Fill in date, such as 2023-01-18.' },
  example: { wrong: '（没有成文日期）', right: '成文日期：2023年1月18日' },
  text: {
    'zh-CN': () => ({ message: '没有填写成文日期。', hint: '请填写成文日期，如2023年1月18日。' }),
    en: () => ({ message: 'The report has no date.', hint: 'Fill in date, such as 2023-01-18.' }),
  },
  check: (context, report) => {
    // A report that is late is told so, with its date that is missing.
    if (context.report.date !== undefined || isOverdue(context)) return [];
    const where = fieldName('date', context.language);
    return [report({ path: ['date'], where })];
  },
});
