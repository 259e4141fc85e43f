import { isCalendarDate } from '../numbers/calendar-date.js';
import { defineOfficialRule } from './official-rule.js';

/** Organ and date of printing stand together. @rule GB/T 9704-2012 §7.4.3 */
export const printing = defineOfficialRule({
  id: 'official/printing',
  severity: 'warning',
  demand: {
    'zh-CN': '印发机关和印发日期同时标注，日期实际存在',
    en: 'Printing organ and date stand together; the date exists',
  },
  source: 'GB/T 9704-2012 §7.4.3',
  why: {
    'zh-CN': '印发机关和印发日期编排在同一行，缺一则版记不完整。',
    en: 'Both stand on one line of the imprint.',
  },
  remedy: { 'zh-CN': '同时填写两项，日期写成2026-01-20。', en: 'Give both; write the date like 2026-01-20.' },
  example: { wrong: '只有印发机关', right: '示例局办公室 2026年1月20日印发' },
  text: {
    'zh-CN': (wrongDate: string | undefined) =>
      wrongDate === undefined
        ? {
            message: '印发机关和印发日期只填写了一项。',
            hint: '两者编排在同一行，请同时填写“印发机关”和“印发日期”。',
          }
        : {
            message: `印发日期“${wrongDate}”不是实际存在的日期，已照原样编排。`,
            hint: '请写成 2026-01-20 的形式。',
          },
    en: (wrongDate) =>
      wrongDate === undefined
        ? {
            message: 'Only one of the printing organ and the date of printing is given.',
            hint: 'Fill in official.printedBy and official.printedOn.',
          }
        : {
            message: `The date of printing "${wrongDate}" is no date; it is set as written.`,
            hint: 'Write it like 2026-01-20.',
          },
  },
  check: ({ official: { printedBy, printedOn } }, report) => [
    ...((printedBy === undefined) === (printedOn === undefined)
      ? []
      : [report({ key: printedBy === undefined ? 'printedBy' : 'printedOn' }, undefined)]),
    ...(printedOn === undefined || isCalendarDate(printedOn)
      ? []
      : [report({ key: 'printedOn', actual: printedOn }, printedOn)]),
  ],
});
