import type { Finding, Language } from '@xxgk/document';
import type { PdfConformance } from './pdf-options.js';

const WORDING: Readonly<
  Record<Language, { readonly message: (profile: string) => string; readonly hint: string }>
> = {
  'zh-CN': {
    message: (profile) => `${profile} 不允许附件，PDF 中没有报告数据。`,
    hint: '请另存 json 格式的数据，或改用 PDF/A-3a。',
  },
  en: {
    message: (profile) => `${profile} allows no attachments: the PDF does not hold the report's data.`,
    hint: 'Keep the data as json beside it, or choose PDF/A-3a.',
  },
};

/** Tells that the profile allows no attachment, so that the file does not hold the report's data. */
export function attachmentLeftOut(conformance: PdfConformance, language: Language = 'zh-CN'): Finding {
  const { message, hint } = WORDING[language];
  return {
    ruleId: 'writer/attachment-left-out',
    severity: 'note',
    message: message(conformance),
    hint,
    source: 'ISO 19005-2 §6.8',
  };
}
