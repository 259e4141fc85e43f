import { editionForYear, fieldName } from '@xxgk/model';
import { defineRule } from '../rule.js';

/** @rule 国办公开办函〔2021〕30号: replaces the trial edition from report year 2021 */
export const editionYear = defineRule({
  id: 'structure/edition-year',
  severity: 'warning',
  demand: { 'zh-CN': '使用报告年度适用的格式', en: 'The edition is the one in force for the year' },
  source: '国办公开办函〔2021〕30号',
  why: {
    'zh-CN': '2019、2020年度用试行格式，2021年度起用正式格式；用错格式，上级无法汇总。',
    en: 'The trial edition applies to 2019 and 2020, the present one from 2021; others cannot be added up.',
  },
  remedy: {
    'zh-CN': '报告格式版本留空，由程序按年度选用，再按新格式的栏目填写。',
    en: 'Leave out edition and fill in the rows of the proper form.',
  },
  example: { wrong: 'year: 2023，edition: "2019"', right: 'year: 2023（格式自动为2021年版）' },
  text: {
    'zh-CN': (edition: string, year: number, proper: string) => ({
      message: `${year}年度使用了${edition}年版格式，该年度应使用${proper}年版格式。`,
      hint: '如无特殊要求，请改用该年度的格式（报告格式版本留空即可）。',
    }),
    en: (edition, year, proper) => ({
      message: `The ${edition} edition is used for ${year}, to which the ${proper} edition applies.`,
      hint: 'Leave out `edition` to use the proper one.',
    }),
  },
  check: ({ report: tree, language }, report) => {
    const proper = editionForYear(tree.year);
    if (proper === undefined || proper === tree.edition) return [];
    const where = fieldName('edition', language);
    return [
      report(
        { path: ['edition'], where, actual: tree.edition, expected: proper },
        tree.edition,
        tree.year,
        proper,
      ),
    ];
  },
});
