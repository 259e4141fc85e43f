/** The words of the page itself; its language is that of the document. */
export const wording = {
  'zh-CN': { skipToContent: '跳到正文', contents: '目录' },
} as const;
