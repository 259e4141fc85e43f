import type { Rule } from '../rule.js';

/** @rule 《政府信息公开条例》第四十九条: departments 31 January, governments 31 March; local days are earlier */
export const deadline: Rule = {
  id: 'structure/deadline',
  severity: 'warning',
  demand: {
    'zh-CN': '部门1月31日前、人民政府3月31日前公布（各地可提前）',
    en: 'Departments publish by 31 January, governments by 31 March, or earlier days set locally',
  },
  source: '《政府信息公开条例》第四十九条',
  explanation: {
    why: {
      'zh-CN': '不按时发布年度报告的，可依条例第四十七条追究责任；成文日期晚于期限，报告一公布就看得出逾期。',
      en: 'Late publication is sanctioned, and the date of the report shows it.',
    },
    mend: {
      'zh-CN': '核对成文日期；当地另有期限的，用 --deadline 指定，如 --deadline 01-21。',
      en: 'Check the date; name local days by --deadline, such as --deadline 01-21.',
    },
    example: {
      wrong: '部门，报告年度2022，成文日期2023-02-10',
      right: '部门，报告年度2022，成文日期2023-01-18',
    },
  },
  check: ({ report: tree, messages, deadlines, today }, report) => {
    const last = `${tree.year + 1}-${deadlines[tree.organ.kind]}`;
    const where = messages.field['date'] ?? 'date';
    if (tree.date !== undefined && tree.date > last) {
      const words = messages.structure.datedLate(tree.date, last);
      return [report({ path: ['date'], where, actual: tree.date, expected: last, ...words })];
    }
    if (tree.date !== undefined || today === undefined || today <= last) return [];
    return [
      report({
        path: ['date'],
        where,
        actual: today,
        expected: last,
        ...messages.structure.overdue(today, last),
      }),
    ];
  },
};
