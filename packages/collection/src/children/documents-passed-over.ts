import { defineFinding } from '@xxgk/document';

/** Files that lie in a folder of reports and may be reports, but are of no kind that is read. */
export const documentsPassedOver = defineFinding({
  id: 'aggregate/passed-over',
  severity: 'warning',
  demand: { 'zh-CN': '目录中每个单位的报告都已读取', en: 'The report of every organ in the folder is read' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '没有读取的文档可能是某个单位唯一的报告，漏读会少算这个单位的数。',
    en: 'A document that was not read may be the only report of an organ, whose figures then lack.',
  },
  remedy: {
    'zh-CN': '逐个核对所列文件；是报告的，另存为 Word、PDF、Excel（.xlsx）后放回，压缩包请先解压。',
    en: 'Check the files listed; save reports as Word, PDF or .xlsx, and unpack archives.',
  },
  text: {
    'zh-CN': (names: readonly string[]) => ({
      message: `目录中有${names.length}个文件不能读取：${names.slice(0, 3).join('、')}${names.length > 3 ? ' 等' : ''}。`,
      hint: '其中若有哪个单位的报告，请另存为 Word、PDF、Excel（.xlsx）后放回；压缩包请先解压。',
    }),
    en: (names) => ({
      message: `${names.length} file(s) of the folder cannot be read: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}. `,
      hint: 'If one is a report, save it as Word, PDF or .xlsx; unpack archives.',
    }),
  },
});
