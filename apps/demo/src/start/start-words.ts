import type { Language } from '@xxgk/document';

/** Sentences of the start page and of what was read. */
export interface StartWords {
  readonly fromLastYear: string;
  readonly fromLastYearHelp: string;
  readonly openThisYear: string;
  readonly openThisYearHelp: string;
  readonly dropHere: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'government' | 'department' | 'other', string>>;
  readonly nextYear: (year: number) => string;
  readonly previous: (year: number) => string;
  readonly read: {
    readonly title: (name: string) => string;
    readonly figures: (count: number, blanks: number) => string;
    readonly edition: (id: string) => string;
    readonly labels: Readonly<Record<'organ' | 'year' | 'form' | 'figures' | 'prose', string>>;
    readonly characters: (heading: string, count: number) => string;
    readonly missing: string;
    readonly complete: string;
    readonly doubts: (count: number) => string;
    readonly doubtsHelp: string;
    readonly columns: Readonly<Record<'figure' | 'source' | 'value' | 'confirmed', string>>;
    readonly valueOf: (name: string) => string;
    readonly confirm: (name: string) => string;
    readonly confirmAll: string;
    readonly noWords: string;
    readonly remarks: (count: number) => string;
    readonly notes: (count: number) => string;
    readonly fine: string;
    readonly left: (count: number) => string;
    readonly makeNext: (year: number) => string;
    readonly makeNextHelp: (year: number) => string;
    readonly editThis: (year: number) => string;
    readonly otherFile: string;
    readonly unread: string;
  };
}

export const startWords: Readonly<Record<Language, StartWords>> = {
  'zh-CN': {
    fromLastYear: '用去年的报告编制今年的',
    fromLastYearHelp: '带入机关、文字和上年结转，逐格对照去年的数据。',
    openThisYear: '打开今年的报告或数据',
    openThisYearHelp: '接着填写，或检查已经写好的报告。',
    dropHere: '也可以把文件拖到这里',
    kind: '机关类别',
    kinds: { government: '人民政府', department: '部门', other: '其他' },
    nextYear: (year) => `编制${year}年报告`,
    previous: (year) => `对照${year}年报告`,
    read: {
      title: (name) => `从“${name}”读到的内容`,
      figures: (count, blanks) => (blanks === 0 ? `${count}个数` : `${count}个数，${blanks}格空白`),
      edition: (id) => `${id}年格式`,
      labels: { organ: '机关', year: '报告年度', form: '格式', figures: '表格', prose: '文字' },
      characters: (heading, count) => `${heading} ${count}字`,
      missing: '文件里没有写明机关或年度，请补填：',
      complete: '继续',
      doubts: (count) => `请核对${count}个数`,
      doubtsHelp: '这些格在文件里写得不规范或有错位。请对照原文件，有误的直接改正。',
      columns: { figure: '位置', source: '文件中的原文', value: '读作', confirmed: '已核对' },
      valueOf: (name) => `${name}，读作`,
      confirm: (name) => `${name}，已核对`,
      confirmAll: '全部标为已核对',
      noWords: '没有找到',
      remarks: (count) => `另有${count}处需要留意`,
      notes: (count) => `${count}条说明`,
      fine: '没有需要核对的内容。',
      left: (count) => `还有${count}个数没有核对，进入编辑后仍列在“检查”栏。`,
      makeNext: (year) => `编制${year}年报告`,
      makeNextHelp: (year) =>
        `以这份${year}年报告为上年报告：带入机关、文字和结转数，其余数据空白，旁边列出去年的数据。`,
      editThis: (year) => `编辑这份${year}年报告`,
      otherFile: '换一个文件',
      unread: '没有读出报告',
    },
  },
  en: {
    fromLastYear: 'Make this year’s from last year’s report',
    fromLastYearHelp:
      'Takes over organ, prose and what was carried forward; shows last year’s figures beside each cell.',
    openThisYear: 'Open this year’s report or data',
    openThisYearHelp: 'Go on filling in, or check a report that is written.',
    dropHere: 'or drop a file here',
    kind: 'Kind of organ',
    kinds: { government: 'People’s government', department: 'Department', other: 'Other' },
    nextYear: (year) => `Make the report of ${year}`,
    previous: (year) => `compared with ${year}`,
    read: {
      title: (name) => `What was read from “${name}”`,
      figures: (count, blanks) =>
        blanks === 0 ? `${count} figures` : `${count} figures, ${blanks} cells blank`,
      edition: (id) => `form of ${id}`,
      labels: { organ: 'Organ', year: 'Report year', form: 'Form', figures: 'Tables', prose: 'Prose' },
      characters: (heading, count) => `${heading} ${count} characters`,
      missing: 'The file does not say whose report it is, or of which year. Please add:',
      complete: 'Continue',
      doubts: (count) => `Please confirm ${count} figures`,
      doubtsHelp:
        'These cells are irregular or out of place in the file. Hold them against it and correct what is wrong.',
      columns: { figure: 'Place', source: 'Words in the file', value: 'Read as', confirmed: 'Confirmed' },
      valueOf: (name) => `${name}, read as`,
      confirm: (name) => `${name}, confirmed`,
      confirmAll: 'Mark all as confirmed',
      noWords: 'not found',
      remarks: (count) => `${count} more things to note`,
      notes: (count) => `${count} remarks`,
      fine: 'There is nothing to confirm.',
      left: (count) => `${count} figures are not confirmed; they stay listed under “Checks”.`,
      makeNext: (year) => `Make the report of ${year}`,
      makeNextHelp: (year) =>
        `Takes this report of ${year} as last year’s: organ, prose and what was carried forward are taken over, all other figures are blank with last year’s beside them.`,
      editThis: (year) => `Edit this report of ${year}`,
      otherFile: 'Another file',
      unread: 'No report could be read',
    },
  },
};
