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

/** @rule house: what is read in one of two ways is told */
export const revisionsAccepted = defineFinding({
  id: 'gongwen/revisions-accepted',
  severity: 'note',
  demand: { 'zh-CN': '原文件中没有未处理的修订', en: 'No change of the file waits to be accepted' },
  source: 'house: 带修订痕迹的文件按改后的文字读入',
  why: {
    'zh-CN': '带修订痕迹的文件有改前、改后两种文字。',
    en: 'A file with marked changes says two things.',
  },
  remedy: {
    'zh-CN': '核对改动；不应改的，在原文件中拒绝修订后重新读取。',
    en: 'Check them; reject in the file what should not be changed, and read it again.',
  },
  text: {
    'zh-CN': () => ({
      message: '原文件有修订痕迹，按接受全部修订后的文字读入。',
      hint: '请核对；不应改的，请在原文件中拒绝修订后重新读取。',
    }),
    en: () => ({
      message: 'The file has marked changes; all were taken as accepted.',
      hint: 'Check them; reject in the file what should not be changed, and read it again.',
    }),
  },
});

/** @rule house: what is set otherwise is told */
export const headingNumbered = defineFinding({
  id: 'gongwen/heading-numbered',
  severity: 'note',
  demand: { 'zh-CN': '标题带有层次序数', en: 'Headings have their numbers' },
  source: 'GB/T 9704-2012 §7.3.3',
  why: {
    'zh-CN': '原文件用样式表示的标题没有序数，公文用“一、”“（一）”“1.”“（1）”表示层次。',
    en: 'Headings by style have no number; official documents tell levels by numbers.',
  },
  remedy: {
    'zh-CN': '核对层次；不是标题的，去掉行首的“#”。',
    en: 'Check the level; take the # away from what is no heading.',
  },
  example: { wrong: '总体要求', right: '一、总体要求' },
  text: {
    'zh-CN': (words: string, level: number) => ({
      message: `“${words}”作为${'一二三四'.charAt(level - 1)}级标题编排，编了序数。`,
      hint: '请核对层次。',
    }),
    en: (words, level) => ({
      message: `"${words}" is set as a heading of level ${level}, with a number.`,
      hint: 'Check the level.',
    }),
  },
});
