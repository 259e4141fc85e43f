import { defineFinding } from '@xxgk/document';

/** @rule house: what is not carried over is told */
export const leftOut = defineFinding({
  id: 'gongwen/left-out',
  severity: 'warning',
  demand: { 'zh-CN': '原文件的文字全部读入', en: 'All words of the file are read' },
  source: 'house: 没有读入的内容逐处说明',
  why: {
    'zh-CN': '隐藏、划去或不认识的内容没有读入。',
    en: 'What is hidden, struck through or not known is not read.',
  },
  remedy: { 'zh-CN': '核对原文件；需要的，补写进去。', en: 'Check the file, and write what is missing.' },
  text: {
    'zh-CN': (words: string) => ({
      message: `原文件中的“${words}”没有读入。`,
      hint: '请核对原文件；需要的，补写进去。',
    }),
    en: (words) => ({
      message: `"${words}" of the file was not read.`,
      hint: 'Check the file, and write what is missing.',
    }),
  },
});
