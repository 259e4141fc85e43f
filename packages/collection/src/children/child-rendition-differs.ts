import { defineFinding } from '@xxgk/document';

/** A document beside the data of the same report, which shows other figures. */
export const childRenditionDiffers = defineFinding({
  id: 'aggregate/rendition-differs',
  severity: 'error',
  demand: {
    'zh-CN': '同一单位同一年度的数据文件与文档数据一致',
    en: 'The data and the document of one report show the same figures',
  },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '汇总以数据文件为准；文档另有数字的，两份中必有一份不是定稿。',
    en: 'The sum takes the data; where the document has other figures, one of the two is not final.',
  },
  remedy: {
    'zh-CN': '与该单位核对哪一份是定稿，移走或改正另一份。',
    en: 'Ask the organ which one is final; remove or correct the other.',
  },
  text: {
    'zh-CN': (name: string, first: string, count: number) => ({
      message: `“${name}”与“${first}”是同一单位同一年度的报告，但有${count}个数不同，汇总以后者为准。`,
      hint: '请与该单位核对哪一份是定稿，移走或改正另一份。',
    }),
    en: (name, first, count) => ({
      message: `"${name}" and "${first}" are the report of one organ and year but differ in ${count} figure(s); the latter is added.`,
      hint: 'Ask which one is final; remove or correct the other.',
    }),
  },
});
