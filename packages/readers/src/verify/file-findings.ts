import { defineFinding } from '@xxgk/document';
import { CHANGED, CHANGED_EN } from './changed-file.js';

const ARCHIVE = 'ISO 19005（PDF/A）';

/** A file that is neither a Word document, PDF, OFD or page nor the form. */
export const otherFormat = defineFinding({
  id: 'verify/other-format',
  severity: 'error',
  demand: {
    'zh-CN': '核验的文件是 Word 文档、PDF、OFD、网页或本程序的 Excel 填报表',
    en: 'Word documents, PDFs, OFDs, web pages and the Excel form are verified',
  },
  source: 'house: 只核验内嵌数据的文件',
  why: { 'zh-CN': '其他文件没有可以核对的内嵌数据。', en: 'Other files hold no data to verify them by.' },
  remedy: { 'zh-CN': '用清单核对摘要。', en: 'Hold the file against a manifest.' },
  text: {
    'zh-CN': () => ({
      message: '只能核验 Word 文档（.docx）、PDF、OFD、网页和本程序的 Excel 填报表。',
      hint: '数据文件请用清单核对其摘要。',
    }),
    en: () => ({
      message:
        'Only Word documents (.docx), PDFs, OFDs, web pages and the Excel form of this software can be verified.',
      hint: 'Hold data against a manifest.',
    }),
  },
});

/** A file without embedded data; a warning where its kind of PDF/A allows none. */
export const noData = defineFinding({
  id: 'verify/no-data',
  severity: 'error',
  demand: { 'zh-CN': '文件内嵌报告数据', en: 'the file holds its report' },
  source: 'house: 文件内嵌报告数据；ISO 19005-1 §6.1.11；ISO 19005-2 §6.8',
  why: {
    'zh-CN': '没有数据就无从核对显示的内容。',
    en: 'Without it nothing tells whether the file was changed.',
  },
  remedy: {
    'zh-CN': '核验本程序生成的 Word 文档、PDF/A-3 或 OFD，或用清单核对摘要。',
    en: 'Verify the Word document, PDF/A-3 or OFD that this program made, or use a manifest.',
  },
  text: {
    'zh-CN': (conformance: string | undefined) =>
      conformance === undefined
        ? {
            message: '文件中没有嵌入报告数据，不是本程序生成的，或生成后被改动过。',
            hint: '请用本程序生成的文件核验。',
          }
        : {
            message: `PDF/A-${conformance} 不允许附件，文件中没有报告数据，无法核对数字。`,
            hint: '请用清单核对文件摘要，或核验同时生成的 Word 文档。',
            option: '--manifest',
          },
    en: (conformance) =>
      conformance === undefined
        ? {
            message: 'The file holds no report data: it was not made by this program, or was changed since.',
            hint: 'Verify files that this program made.',
          }
        : {
            message: `PDF/A-${conformance} allows no attachments: the file holds no report data, its figures cannot be verified.`,
            hint: 'Hold it against a manifest, or verify the Word document made with it.',
            option: '--manifest',
          },
  },
});

/** A PDF that claims no PDF/A. */
export const notPdfa = defineFinding({
  id: 'verify/not-pdfa',
  severity: 'error',
  demand: { 'zh-CN': 'PDF 声明符合 PDF/A', en: 'a PDF claims to be PDF/A' },
  source: ARCHIVE,
  why: {
    'zh-CN': '归档的 PDF 应能长期打开，显示不变。',
    en: 'What is archived must open and look the same in decades.',
  },
  remedy: { 'zh-CN': '用本程序重新生成。', en: 'Make it again with this program.' },
  text: {
    'zh-CN': () => ({ message: 'PDF 没有声明符合 PDF/A，不能归档。', hint: '请用本程序重新生成。' }),
    en: () => ({ message: 'The PDF does not claim to be PDF/A.', hint: 'Make it again with this program.' }),
  },
});

/** A PDF under lock, with or without a password. */
export const encryptedPdf = defineFinding({
  id: 'verify/encrypted',
  severity: 'error',
  demand: { 'zh-CN': 'PDF 没有加密', en: 'a PDF is not encrypted' },
  source: 'ISO 19005-1 §6.1.3；ISO 19005-2 §6.1.3',
  why: {
    'zh-CN': '加密的文件不符合 PDF/A，将来可能打不开。',
    en: 'An encrypted file is no PDF/A and may not open in decades.',
  },
  remedy: {
    'zh-CN': '取消加密，或用本程序重新生成。',
    en: 'Remove it, or make it again with this program.',
  },
  text: {
    'zh-CN': () => ({
      message: 'PDF 已加密（或设有权限限制），不符合 PDF/A，不能归档。',
      hint: '请取消加密后另存，或用本程序重新生成。',
    }),
    en: () => ({
      message: 'The PDF is encrypted, or its use is restricted: it is no PDF/A.',
      hint: 'Save it without, or make it again with this program.',
    }),
  },
});

/** Fonts that a PDF does not bring. */
export const fontMissing = defineFinding({
  id: 'verify/font-missing',
  severity: 'error',
  demand: { 'zh-CN': 'PDF 嵌入全部字体', en: 'a PDF brings all its fonts' },
  source: ARCHIVE,
  why: {
    'zh-CN': '没有嵌入的字体，别的电脑会用其他字体代替。',
    en: 'Other computers set other fonts in their place.',
  },
  remedy: { 'zh-CN': CHANGED, en: CHANGED_EN },
  text: {
    'zh-CN': (names: string) => ({
      message: `PDF 没有嵌入字体 ${names}，在其他电脑上显示可能不同。`,
      hint: CHANGED,
    }),
    en: (names) => ({
      message: `The PDF lacks the fonts ${names}; it may look different elsewhere.`,
      hint: CHANGED_EN,
    }),
  },
});

/** Comments, stamps and fields over the pages. */
export const laidOver = defineFinding({
  id: 'verify/laid-over',
  severity: 'error',
  demand: { 'zh-CN': 'PDF 页面上没有叠加内容', en: 'nothing is laid over the pages of a PDF' },
  source: 'house: 叠加的内容可以遮住原文',
  why: {
    'zh-CN': '批注、图章、表单可能遮住原来的数字。',
    en: 'Comments, stamps and fields may hide a figure.',
  },
  remedy: {
    'zh-CN': '核对叠加的内容，归档没有叠加的文件。',
    en: 'Look at what is laid over; archive a file without it.',
  },
  text: {
    'zh-CN': (pages: string) => ({
      message: `PDF 第${pages}页上叠加了批注、图章或表单，可能遮住原文。`,
      hint: '请核对叠加的内容；归档应使用没有叠加内容的文件。',
    }),
    en: (pages) => ({
      message: `Comments, stamps or fields are laid over page ${pages} of the PDF and may hide what it says.`,
      hint: 'Look at what is laid over; archive a file without it.',
    }),
  },
});
