import { defineFinding } from '@xxgk/document';

const SOURCE = 'practice: 县级以上主管部门汇总所属部门和乡镇的报告';

/** Documents that lie in a folder of reports and were not read. */
export const documentsPassedOver = defineFinding({
  id: 'aggregate/passed-over',
  severity: 'note',
  demand: { 'zh-CN': '目录中每个单位的报告都已读取', en: 'The report of every organ in the folder is read' },
  source: SOURCE,
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

/** A subordinate's report that cannot be read. */
export const childUnreadable = defineFinding({
  id: 'aggregate/unreadable',
  severity: 'error',
  demand: { 'zh-CN': '每份下级报告都能读取', en: 'Every report of a subordinate can be read' },
  source: SOURCE,
  why: {
    'zh-CN': '读不出的报告没有计入，汇总数会偏小。',
    en: 'A report that cannot be read is not in the sum, which is then too small.',
  },
  remedy: {
    'zh-CN': '改正该文件，或请该单位重新报送；不是报告的移出目录。',
    en: 'Correct the file or have it sent again; move away what is no report.',
  },
  text: {
    'zh-CN': (name: string, reason: string) => ({
      message: `“${name}”读不出来，没有计入：${reason}`,
      hint: '请改正或移走该文件后重新汇总。',
    }),
    en: (name, reason) => ({
      message: `"${name}" cannot be read and was not added: ${reason}`,
      hint: 'Correct or remove it, then add up again.',
    }),
  },
});
