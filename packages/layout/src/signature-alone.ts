import { defineFinding } from '@xxgk/document';

/** @rule GB/T 9704-2012 §7.3.5.5 */
export const signatureAlone = defineFinding({
  id: 'layout/signature-alone',
  severity: 'warning',
  demand: {
    'zh-CN': '署名和成文日期与正文同在一页',
    en: 'The signature stands on a page with text',
  },
  source: 'GB/T 9704-2012 §7.3.5.5',
  why: {
    'zh-CN': '只有署名的一页可以换到别的文件上；国家标准提出用调整版面的办法解决。',
    en: 'A page with nothing but a signature could be put below any text; the standard has spacing changed to avoid it.',
  },
  remedy: {
    'zh-CN': '增减末段文字，或把末段分成两段。',
    en: 'Shorten or lengthen the last paragraph, or make two of it.',
  },
  text: {
    'zh-CN': () => ({
      message: '署名和成文日期单独排在一页，该页没有正文。',
      hint: '请增减末段文字，或把较长的末段分成两段，使署名与正文同在一页。',
    }),
    en: () => ({
      message: 'The signature stands on a page without text.',
      hint: 'Shorten or lengthen the last paragraph, or make two of it.',
    }),
  },
});
