/** The words of the page itself; its language is that of the document. */
export const wording = {
  'zh-CN': {
    skipToContent: '跳到正文',
    contents: '目录',
    remarks: (count: number) => `检查意见（${count}条）`,
    toPlace: (number: number) => `第${number}条 · 到原处`,
    emptyPlace: '空白单元格，有检查意见',
  },
} as const;
