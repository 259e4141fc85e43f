import { defineFinding } from '@xxgk/document';

/** @rule house: what is guessed is told */
export const takenAs = defineFinding({
  id: 'gongwen/taken-as',
  severity: 'note',
  demand: { 'zh-CN': '正文中认出的公文要素逐项说明', en: 'Elements recognised in the text are told' },
  source: 'house: 推断的内容逐项说明',
  why: {
    'zh-CN': '没有写在文件开头的要素由所在位置认出，可能认错。',
    en: 'Elements that do not stand at the head are recognised by their places, which may go wrong.',
  },
  remedy: { 'zh-CN': '核对；认错的，在文件开头写明。', en: 'Check them; write at the head what is wrong.' },
  example: { wrong: '各乡镇人民政府：（正文第一行）', right: '主送机关: 各乡镇人民政府（文件开头）' },
  text: {
    'zh-CN': (line: number, words: string, name: string) => ({
      message: `第${line}行“${words}”作为${name}编排。`,
      hint: '如不是，请在文件开头写明该项。',
    }),
    en: (line, words, name) => ({
      message: `Line ${line} "${words}" is taken as ${name}.`,
      hint: 'Where that is wrong, write the element at the head of the file.',
    }),
  },
});

/** A file was checked by the rules of its kind where a report was looked for. @rule house: what is guessed is told */
export const checkedAs = defineFinding({
  id: 'gongwen/checked-as',
  severity: 'warning',
  demand: { 'zh-CN': '按哪种文件检查，逐一说明', en: 'As what a file is checked is told' },
  source: 'house: 推断的内容逐项说明',
  why: {
    'zh-CN': '选错了文件，检查的就不是要报送的报告。',
    en: 'Of a wrong file something else is checked than what is to be submitted.',
  },
  remedy: { 'zh-CN': '核对文件是否选对。', en: 'Check that it is the right file.' },
  example: { wrong: '检查年度报告时选了转发的通知', right: '选年度报告的文件' },
  text: {
    'zh-CN': (kind: string) => ({
      message: `文件不是政府信息公开工作年度报告，按公文（${kind}）检查。`,
      hint: '要检查年度报告的，请核对文件是否选对。',
    }),
    en: (kind) => ({
      message: `The file holds no annual report: it is checked as an official document (${kind}).`,
      hint: 'Where a report was meant, check that it is the right file.',
    }),
  },
});

/** @rule house */
export const writtenTwice = defineFinding({
  id: 'gongwen/written-twice',
  severity: 'warning',
  demand: { 'zh-CN': '公文要素只写一处', en: 'Every element is written once' },
  source: 'house: 同一要素只写一处',
  why: { 'zh-CN': '两处写法不同，只能用一处。', en: 'Where two places differ, only one can be used.' },
  remedy: { 'zh-CN': '删去其中一处。', en: 'Remove one of them.' },
  example: { wrong: '成文日期: 2026-03-05，正文末尾写2026年3月6日', right: '只在文件开头写成文日期' },
  text: {
    'zh-CN': (line: number, words: string, name: string) => ({
      message: `第${line}行“${words}”与文件开头写的${name}不同，按文件开头的编排。`,
      hint: '请删去其中一处。',
    }),
    en: (line, words, name) => ({
      message: `Line ${line} "${words}" differs from ${name} at the head of the file, which is used.`,
      hint: 'Remove one of them.',
    }),
  },
});
