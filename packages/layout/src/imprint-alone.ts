import { defineFinding } from '@xxgk/document';

/** @rule GB/T 9704-2012 §7.4, §10.1 */
export const imprintAlone = defineFinding({
  id: 'layout/imprint-alone',
  severity: 'note',
  demand: {
    'zh-CN': '版记与正文同在一页，不单独占一张纸',
    en: 'The imprint stands on a page with text, and takes no sheet of its own',
  },
  source: 'GB/T 9704-2012 §7.4、§10.1',
  why: {
    'zh-CN': '版记排在最后一面版心最下方；正文正好排满双数页时，版记会单独占一张纸，前面还空一页。',
    en: 'The imprint stands at the foot of the last, even page; where the text fills one it takes a sheet alone.',
  },
  remedy: {
    'zh-CN': '减少一两行文字，或增加几行。',
    en: 'Shorten the text by a line or two, or lengthen it.',
  },
  text: {
    'zh-CN': () => ({
      message: '版记单独排在一页，该页没有正文。',
      hint: '请减少一两行文字，使版记与正文同在一页；或增加几行，使末页有正文。',
    }),
    en: () => ({
      message: 'The imprint stands on a page without text.',
      hint: 'Shorten the text by a line or two, or lengthen it.',
    }),
  },
});
