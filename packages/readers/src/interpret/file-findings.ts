import { defineFinding } from '@xxgk/document';

/** A document of another kind. */
export const noReport = defineFinding({
  id: 'reader/no-report',
  severity: 'error',
  demand: {
    'zh-CN': '文件是政府信息公开工作年度报告',
    en: 'the file is an annual report on information disclosure',
  },
  source: '《政府信息公开条例》第五十条',
  why: {
    'zh-CN': '找不到标题和表格，读不出报告。',
    en: 'Without headings and tables there is nothing to read.',
  },
  remedy: { 'zh-CN': '换成报告所在的文件。', en: 'Give the file that holds the report.' },
  text: {
    'zh-CN': () => ({
      message: '其中没有政府信息公开工作年度报告：找不到六个部分的标题，也找不到三张统计表。',
      hint: '请核对文件是否选对。',
    }),
    en: () => ({
      message:
        'it holds no annual report on government information disclosure: no headings of its six sections, no tables.',
      hint: 'Check that it is the right file.',
    }),
  },
});

/** A PDF of pictures. */
export const noText = defineFinding({
  id: 'reader/no-text',
  severity: 'error',
  demand: { 'zh-CN': 'PDF 中有文字', en: 'a PDF holds text' },
  source: 'house: 不识别图像中的文字',
  why: {
    'zh-CN': '扫描件是图片，识别出的数字没有保证。',
    en: 'A scan is a picture, and figures told from pictures are never certain.',
  },
  remedy: {
    'zh-CN': '用生成扫描件之前的 Word 文档、文字版 PDF 或网页。',
    en: 'Give the Word document, the PDF with text or the web page that was there before.',
  },
  text: {
    'zh-CN': (name: string) => ({
      message: `无法读取“${name}”：该文件是没有文字的 PDF（多为扫描件）。程序不识别图像中的文字，请提供同一份报告的 Word 文档（.docx）、文字版 PDF 或网页。`,
    }),
    en: (name) => ({
      message: `Cannot read "${name}": there is no text in this PDF (a scan). Give the same report as .docx, as a PDF with text, or as a web page.`,
    }),
  },
});

/** A paragraph or cell longer than any of a report. */
export const textTooLong = defineFinding({
  id: 'reader/text-too-long',
  severity: 'error',
  demand: { 'zh-CN': '一段文字不超过一万字', en: 'no paragraph is longer than 10 000 characters' },
  source: 'house: 年度报告没有这么长的段落',
  why: {
    'zh-CN': '多为选错文件，或整篇文字没有分段。',
    en: 'It is the wrong file, or a text without paragraphs.',
  },
  remedy: { 'zh-CN': '核对文件；确为报告的，分成几段。', en: 'Check the file; split the paragraph.' },
  text: {
    'zh-CN': (place: string, most: number) => ({
      message: `${place}的文字超过${most}字，年度报告不会这么长，只读取了前${most}字。`,
      hint: '请核对文件是否选对；确为报告内容的，请分成几段后重试。',
    }),
    en: (place, most) => ({
      message: `${place}: a text of more than ${most} characters, longer than any of a report; the rest was not read.`,
      hint: 'Check that it is the right file; split the paragraph if it belongs there.',
    }),
  },
});
