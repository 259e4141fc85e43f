import { defineFinding } from '@xxgk/document';

const FORMS = '国办公开办函〔2021〕30号 附件；国办公开办函〔2019〕60号 附件';

/** How parts of another form came in. */
type Mixture =
  | { readonly kind: 'one-outcome-row' }
  | { readonly kind: 'three-outcome-rows'; readonly text: string }
  | { readonly kind: 'labels'; readonly edition: string; readonly other: string; readonly text: string };

/** Parts of another edition's form: labels and rows that this one lacks, or 其他处理 in another number of rows. */
export const editionMixed = defineFinding({
  id: 'reader/edition-mixed',
  severity: 'warning',
  demand: { 'zh-CN': '三张表用同一年的格式', en: 'the three tables follow one edition of the form' },
  source: FORMS,
  why: {
    'zh-CN': '两种格式的行列不同，混用时有的数据没有位置。',
    en: 'The editions differ in rows and columns, so some figures have no place.',
  },
  remedy: { 'zh-CN': '改用报告年度应用的格式填报。', en: 'Fill in the form of the year of the report.' },
  text: {
    'zh-CN': (mixed: Mixture) => {
      if (mixed.kind === 'one-outcome-row')
        return {
          message:
            '表格中“（六）其他处理”只有一行（2019年试行格式），其余按2021年格式；该行数据记入“3.其他”，另两行留空。',
          hint: '请按现行格式把该行数据分到三行。',
        };
      if (mixed.kind === 'three-outcome-rows')
        return {
          message: `表格中“（六）其他处理”分三行（2021年格式），其余按2019年试行格式；已相加记入一行：${mixed.text}。`,
          hint: '请核对。',
        };
      return {
        message: `表格以${mixed.edition}年格式为主，但含${mixed.other}年格式的内容：${mixed.text}。`,
        hint: '请核对这些行列的数据。',
      };
    },
    en: (mixed) => {
      if (mixed.kind === 'one-outcome-row')
        return {
          message:
            '（六）其他处理 has one row (trial form of 2019) while the rest follows the form of 2021; its figures went to 3.其他 and the other two rows are blank.',
          hint: 'Divide the figures among the three rows of the form in force.',
        };
      if (mixed.kind === 'three-outcome-rows')
        return {
          message: `（六）其他处理 has three rows (form of 2021) while the rest follows the trial form of 2019; they were added up: ${mixed.text}.`,
          hint: 'Check the figures.',
        };
      return {
        message: `The tables follow the form of ${mixed.edition} but have parts of that of ${mixed.other}: ${mixed.text}.`,
        hint: 'Check the figures of these rows and columns.',
      };
    },
  },
});

/** Tables in a form that is not that of the year. */
export const editionAgainstYear = defineFinding({
  id: 'reader/edition-against-year',
  severity: 'warning',
  demand: { 'zh-CN': '表格用报告年度应用的格式', en: 'the tables follow the form of their year' },
  source: FORMS,
  why: {
    'zh-CN': '2021年度起用2021年格式，此前用2019年试行格式。',
    en: 'Reports from 2021 on follow the form of 2021, earlier ones the trial form of 2019.',
  },
  remedy: {
    'zh-CN': '年度写错的改年度，格式用错的换格式。',
    en: 'Mend the year, or use the form of the year.',
  },
  text: {
    'zh-CN': (edition: string, year: number, expected: string) => ({
      message: `表格用的是${edition}年格式，而${year}年度应使用${expected}年格式；已按表格实际格式读取。`,
      hint: '请核对年度，或改用现行格式填报。',
    }),
    en: (edition, year, expected) => ({
      message: `The tables follow the form of ${edition}, but ${year} asks for that of ${expected}; they were read as they are.`,
      hint: 'Check the year, or use the form in force.',
    }),
  },
});
