import { defineFinding } from '@xxgk/document';

/** A text without quotes ends at ` #` in YAML, and the rest of its line is a comment. */
export const wordsCommented = defineFinding({
  id: 'reader/words-commented',
  severity: 'warning',
  demand: { 'zh-CN': '文字中没有被当作注释的内容', en: 'no words are taken for a comment' },
  source: 'YAML 1.2.2 §6.6',
  why: {
    'zh-CN': 'YAML 中空格加“#”之后到行末是注释，不会写入报告。',
    en: 'In YAML what follows a space and # is a comment and not in the report.',
  },
  remedy: {
    'zh-CN': '确是文字的，把整段加上引号，或写成“|”之后另起一行的形式。',
    en: 'Put the text into quotes, or into a block behind |.',
  },
  text: {
    'zh-CN': ({ line, words }: { readonly line: number; readonly words: string }) => ({
      message: `第${line}行“#”后面的“${words}”是注释，没有写入报告。`,
      hint: '确是文字的，请把整段加上引号。',
    }),
    en: ({ line, words }) => ({
      message: `Line ${line}: “${words}” behind # is a comment and not in the report.`,
      hint: 'If it is text, put the whole into quotes.',
    }),
  },
});
