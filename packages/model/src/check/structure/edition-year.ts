import { editionForYear } from '../../report/editions/edition-for-year.js';
import type { Rule } from '../rule.js';

/** @rule 国办公开办函〔2021〕30号: replaces the trial edition from report year 2021 */
export const editionYear: Rule = {
  id: 'structure/edition-year',
  severity: 'warning',
  demand: { 'zh-CN': '使用报告年度适用的格式', en: 'The edition is the one in force for the year' },
  source: '国办公开办函〔2021〕30号',
  explanation: {
    why: {
      'zh-CN': '2019、2020年度用试行格式，2021年度起用正式格式；用错格式，上级无法汇总。',
      en: 'The trial edition applies to 2019 and 2020, the present one from 2021; others cannot be added up.',
    },
    mend: {
      'zh-CN': '删去 edition 字段，由程序按年度选用，再按新格式的栏目填写。',
      en: 'Leave out edition and fill in the rows of the proper form.',
    },
    example: { wrong: 'year: 2023，edition: "2019"', right: 'year: 2023（格式自动为2021年版）' },
  },
  check: ({ report: tree, messages }, report) => {
    const proper = editionForYear(tree.year);
    if (proper === undefined || proper === tree.edition) return [];
    const where = messages.field['edition'] ?? 'edition';
    const words = messages.structure.editionYear(tree.edition, tree.year, proper);
    return [report({ path: ['edition'], where, actual: tree.edition, expected: proper, ...words })];
  },
};
