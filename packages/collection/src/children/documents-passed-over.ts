import { defineFinding } from '@xxgk/document';

/** Documents that lie in a folder of reports and were not read. */
export const documentsPassedOver = defineFinding({
  id: 'aggregate/passed-over',
  severity: 'note',
  demand: { 'zh-CN': '目录中每个单位的报告都已读取', en: 'The report of every organ in the folder is read' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '没有读取的文档可能是某个单位唯一的报告，漏读会少算这个单位的数。',
    en: 'A document that was not read may be the only report of an organ, whose figures then lack.',
  },
  remedy: {
    'zh-CN': '逐个核对所列文档；只有文档没有数据文件的单位，用 "目录/*.docx" 这样的写法指明。',
    en: 'Check the documents listed; name those of organs without data by a pattern such as "folder/*.docx".',
  },
  text: {
    'zh-CN': (names: readonly string[]) => ({
      message: `目录中有${names.length}份文档没有读取：${names.slice(0, 3).join('、')}${names.length > 3 ? ' 等' : ''}。`,
      hint: '目录中只读取数据文件；其中若有哪个单位的报告而没有数据文件，请用 "目录/*.docx" 这样的写法指明。',
    }),
    en: (names) => ({
      message: `${names.length} document(s) of the folder were not read: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}. `,
      hint: 'Of a folder only data is read. If one is the report of an organ without data, name it by a pattern such as "folder/*.docx".',
    }),
  },
});
