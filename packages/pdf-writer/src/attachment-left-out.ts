import { defineFinding } from '@xxgk/document';
import type { PdfConformance } from './pdf-options.js';

export const attachmentLeftOut = defineFinding({
  id: 'writer/attachment-left-out',
  severity: 'note',
  demand: { 'zh-CN': 'PDF 附带报告数据', en: 'The PDF holds the data of the report' },
  source: 'ISO 19005-2 §6.8',
  why: {
    'zh-CN': '附带数据的 PDF 可以直接核对、再次读取；PDF/A-1b、PDF/A-2b 不允许附件。',
    en: 'A PDF with its data can be verified and read again; PDF/A-1b and PDF/A-2b allow no attachments.',
  },
  remedy: {
    'zh-CN': '另存 JSON 格式的数据，或改用 PDF/A-3a。',
    en: 'Keep the data as json beside it, or choose PDF/A-3a.',
  },
  text: {
    'zh-CN': (profile: PdfConformance) => ({
      message: `${profile} 不允许附件，PDF 中没有报告数据。`,
      hint: '请另存 JSON 格式的数据，或改用 PDF/A-3a。',
    }),
    en: (profile) => ({
      message: `${profile} allows no attachments: the PDF does not hold the report's data.`,
      hint: 'Keep the data as json beside it, or choose PDF/A-3a.',
    }),
  },
});
