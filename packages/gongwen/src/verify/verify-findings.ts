import { defineFinding } from '@xxgk/document';

/** @rule house: a file shows what its source says */
export const shownOtherwise = defineFinding({
  id: 'gongwen/shown-otherwise',
  severity: 'error',
  demand: { 'zh-CN': '文件显示的文字与所附的源文件一致', en: 'A file shows what the source in it says' },
  source: 'house: 核验',
  why: {
    'zh-CN': '不一致说明文件生成后被改动过。',
    en: 'Where they differ, the file was changed after it was made.',
  },
  remedy: {
    'zh-CN': '以源文件重新生成，或查明改动。',
    en: 'Make it again from its source, or find out who changed it.',
  },
  text: {
    'zh-CN': (what: 'missing' | 'added', words: string) => ({
      message:
        what === 'missing' ? `源文件中的“${words}”在文件中没有。` : `文件中的“${words}”在源文件中没有。`,
      hint: '文件生成后被改动过，请以源文件重新生成。',
    }),
    en: (what, words) => ({
      message:
        what === 'missing'
          ? `"${words}" of the source is not shown.`
          : `"${words}" is shown, but not in the source.`,
      hint: 'The file was changed after it was made: make it again.',
    }),
  },
});
