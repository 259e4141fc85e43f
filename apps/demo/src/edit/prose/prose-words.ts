import type { Language } from '@xxgk/document';
import type { PlaceholderForm, wordNames } from './placeholders.js';

/** Sentences about prose. */
export interface ProseWords {
  readonly tools: (section: string) => string;
  readonly insert: string;
  readonly insertHelp: string;
  readonly form: string;
  readonly forms: Readonly<Record<PlaceholderForm, string>>;
  readonly names: Readonly<Record<(typeof wordNames)[number], string>>;
  readonly search: string;
  readonly noValue: string;
  readonly none: string;
  readonly needsLastYear: string;
  readonly close: string;
  readonly starter: string;
  readonly starterLater: string;
  readonly filled: string;
  readonly picture: string;
  readonly characters: (count: number, limit: number | undefined) => string;
}

export const proseWords: Readonly<Record<Language, ProseWords>> = {
  'zh-CN': {
    tools: (section) => `${section}的工具`,
    insert: '插入数据…',
    insertHelp: '插入的是占位符：表格里的数变了，文字跟着变。',
    form: '写法',
    forms: {
      value: '数字',
      chinese: '汉字数字',
      last: '去年的数',
      change: '比去年增减多少',
      growth: '比去年增减百分之几',
    },
    names: { year: '报告年度', organ: '机关名称', date: '成文日期' },
    search: '查找',
    noValue: '未填',
    none: '没有找到。',
    needsLastYear: '要先打开上年报告。',
    close: '关闭',
    starter: '按数据起草',
    starterLater: '填好第三、四部分的表格后，可以在这里按数据起草。',
    filled: '填入数据后的文字',
    picture: '图',
    characters: (count, limit) => (limit === undefined ? `${count}字` : `${count}字，不宜超过${limit}字`),
  },
  en: {
    tools: (section) => `Tools for ${section}`,
    insert: 'Insert a figure…',
    insertHelp: 'A placeholder is inserted: the words change with the figures of the tables.',
    form: 'Written as',
    forms: {
      value: 'number',
      chinese: 'number in hanzi',
      last: 'last year’s number',
      change: 'change against last year',
      growth: 'change in percent',
    },
    names: { year: 'Report year', organ: 'Name of the organ', date: 'Date' },
    search: 'Find',
    noValue: 'blank',
    none: 'Nothing was found.',
    needsLastYear: 'Open last year’s report first.',
    close: 'Close',
    starter: 'Draft from the figures',
    starterLater: 'When the tables of sections 三 and 四 are filled in, a draft can be made from them here.',
    filled: 'The words with the figures filled in',
    picture: 'Figure',
    characters: (count, limit) =>
      limit === undefined ? `${count} characters` : `${count} characters, ${limit} at most advised`,
  },
};
