import { defineFinding } from '@xxgk/document';

const REPORTS = '《政府信息公开条例》第五十条';

/** A page that only names the report and gives it as a file. */
export const reportAttached = defineFinding({
  id: 'reader/report-attached',
  severity: 'error',
  demand: { 'zh-CN': '文件中有报告正文', en: 'the file holds the text of the report' },
  source: 'practice: 不少网页只登标题，报告在附件中',
  why: {
    'zh-CN': '页面上没有正文和表格，旁边的链接可能是别的年度。',
    en: 'There is neither text nor table on the page, and links beside it may be of other years.',
  },
  remedy: { 'zh-CN': '下载附件，读取附件。', en: 'Download the attachment and give that.' },
  text: {
    'zh-CN': (names: readonly string[]) => ({
      message: `其中只有标题，没有六个部分的正文，也没有三张统计表；报告在附件“${names.join('”“')}”中。`,
      hint: '请下载该附件，再读取附件。',
    }),
    en: (names) => ({
      message: `it has a title but neither sections nor tables: the report is in the attachment “${names.join('”, “')}”.`,
      hint: 'Download the attachment and give that file.',
    }),
  },
});

/** A notice that tells organs to make their reports. */
export const aboutReports = defineFinding({
  id: 'reader/about-reports',
  severity: 'error',
  demand: { 'zh-CN': '文件是年度报告本身', en: 'the file is a report itself' },
  source: REPORTS,
  why: {
    'zh-CN': '布置年报工作的通知不是年度报告。',
    en: 'A notice about reports holds none of their figures.',
  },
  remedy: { 'zh-CN': '换成报告所在的文件。', en: 'Give the file that holds the report.' },
  text: {
    'zh-CN': () => ({
      message: '这是关于年度报告的通知一类文件，不是年度报告：没有六个部分的正文和填好的统计表。',
      hint: '请换成报告所在的文件。',
    }),
    en: () => ({
      message:
        'it is a notice about annual reports and no report: it has neither their sections nor their figures.',
      hint: 'Give the file that holds the report.',
    }),
  },
});

/** A text in which headings and cells stand without breaks between them. */
export const linesLost = defineFinding({
  id: 'reader/lines-lost',
  severity: 'error',
  demand: { 'zh-CN': '各部分标题、各单元格分开', en: 'headings and cells are kept apart' },
  source: 'practice: 从网页提取文字时丢失换行',
  why: {
    'zh-CN': '数字连成一串，分不出哪个数属于哪一格。',
    en: 'Figures run together, and nothing tells where one ends.',
  },
  remedy: { 'zh-CN': '重新复制，保留换行和表格。', en: 'Copy it again with its lines and tables.' },
  text: {
    'zh-CN': () => ({
      message: '其中有各部分的标题，但换行和单元格都丢失了，表格中的数字连在一起，无法读取。',
      hint: '请重新复制（保留表格），或直接使用原来的网页、Word 文档。',
    }),
    en: () => ({
      message:
        'its headings are there, but line breaks and cells are lost: the figures run together and cannot be read.',
      hint: 'Copy it again with its tables, or give the page or the Word document itself.',
    }),
  },
});

/** A report of a year before the forms that are read. */
export const olderForm = defineFinding({
  id: 'reader/older-form',
  severity: 'error',
  demand: { 'zh-CN': '报告是2019年度及以后的', en: 'the report is of 2019 or later' },
  source: '国办公开办函〔2019〕60号',
  why: {
    'zh-CN': '2019年度起才有统一的三张统计表，此前各地格式不同。',
    en: 'The three tables were introduced for 2019; before, each place had its own form.',
  },
  remedy: {
    'zh-CN': '需要这些数据的，从原文件中抄录；不能转成现行格式。',
    en: 'Copy what is needed by hand: it has no place in the form in force.',
  },
  text: {
    'zh-CN': (year: number) => ({
      message: `这是${year}年度的报告，用的是2019年以前的格式（没有现行的三张统计表），不能读取。`,
      hint: '程序只读取2019年度及以后的报告；年度写错的，请改正标题或统计期限中的年份。',
    }),
    en: (year) => ({
      message: `it is a report of ${year}, in a form of before 2019 that has none of the three tables, and cannot be read.`,
      hint: 'Reports of 2019 and later are read. If the year is wrong, mend it in the title or the period.',
    }),
  },
});

/** More than one report in a file. */
export const severalReports = defineFinding({
  id: 'reader/several-reports',
  severity: 'error',
  demand: { 'zh-CN': '一个文件只有一份报告', en: 'a file holds one report' },
  source: 'house: 不同报告的内容不合并',
  why: {
    'zh-CN': '几份报告混在一起，文字和数据会张冠李戴。',
    en: 'Text and figures of several reports would be mixed.',
  },
  remedy: { 'zh-CN': '把各份报告分成单独的文件。', en: 'Give each report as a file of its own.' },
  text: {
    'zh-CN': (next: string) => ({
      message: `文件中不止一份报告：只读取了第一份，从“${next}”起没有读取。`,
      hint: '请把各份报告分成单独的文件，分别读取。',
    }),
    en: (next) => ({
      message: `There is more than one report in the file: the first was read, nothing from “${next}” on.`,
      hint: 'Give each report as a file of its own.',
    }),
  },
});

/** A table of a PDF without rules. */
export const tableLoose = defineFinding({
  id: 'reader/table-loose',
  severity: 'warning',
  demand: { 'zh-CN': '表格有框线', en: 'tables are ruled' },
  source: 'house: 读得不确定的逐一说明',
  why: {
    'zh-CN': '没有框线时，行和列只能按文字的位置判断。',
    en: 'Without rules only the place of the words tells rows and columns.',
  },
  remedy: {
    'zh-CN': '核对该表数据，或改用 Word 文档、网页。',
    en: 'Check the figures, or give the Word document or the page.',
  },
  text: {
    'zh-CN': (place: string) => ({
      message: `PDF 中的一张表没有框线（${place}），行和列按文字的位置读取。`,
      hint: '请核对该表的数据；有 Word 文档或网页的，请改用它们。',
    }),
    en: (place) => ({
      message: `A table of the PDF has no rules (${place}); rows and columns were told by the place of the words.`,
      hint: 'Check its figures; better give the Word document or the page.',
    }),
  },
});
