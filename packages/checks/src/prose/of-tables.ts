/** Why prose and tables must agree, and what to do where they do not: common to the rules that compare them. */
export const ofTables = {
  why: {
    'zh-CN': '社会公众和测评机构会把正文与表格对照着读，两处数字不一，哪一处都不可信。',
    en: 'Readers and evaluators hold the prose against the tables; where they differ neither is believed.',
  },
  remedy: {
    'zh-CN':
      '先核对台账，再改错的一处。统计范围与表格不同的（如表格为全县、正文为本级），在句中写明范围；也可用占位符引用表格数据，此后不会再不一致。',
    en: 'Check the records, then correct the wrong place. Where the prose counts another scope, say so in the sentence; or quote the table by a placeholder.',
  },
} as const;
