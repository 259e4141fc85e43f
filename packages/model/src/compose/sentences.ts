/** The sentences that the program itself writes into documents. */
export const SENTENCES = {
  subject: ({ organ, year }: { readonly organ: string; readonly year: number }) =>
    `${organ}${year}年度实施《中华人民共和国政府信息公开条例》情况的报告`,
  attachment: ({ organ, year }: { readonly organ: string; readonly year: number }) =>
    `${organ}${year}年政府信息公开工作年度报告的结构化数据（JSON）`,
  disclosureSummary: ({ organ, year }: { readonly organ: string; readonly year: number }) =>
    `${organ}${year}年主动公开政府信息的数量，按《中华人民共和国政府信息公开条例》第二十条的各项列出。`,
  applicationsSummary: ({ organ, year }: { readonly organ: string; readonly year: number }) =>
    `${organ}${year}年收到和处理政府信息公开申请的数量，按办理结果（行）和申请人类别（列）列出。`,
  proceedingsSummary: ({ organ, year }: { readonly organ: string; readonly year: number }) =>
    `${organ}${year}年因政府信息公开被申请行政复议、提起行政诉讼的数量，按程序和结果列出。`,
  coverTitleLetter: ({ organ, year }: { readonly organ: string; readonly year: number }) =>
    `${organ}关于报送${year}年政府信息公开工作年度报告的函`,
  coverTitleReport: ({ organ, year }: { readonly organ: string; readonly year: number }) =>
    `${organ}关于报送${year}年政府信息公开工作年度报告的报告`,
  coverText: ({ title }: { readonly title: string }) =>
    `按照《中华人民共和国政府信息公开条例》第四十九条的规定，我单位编制了《${title}》，现予报送，请审阅。`,
  attachmentLabel: '附件',
  attachmentLabelNumbered: ({ number }: { readonly number: number | string }) => `附件${number}`,
  caption: ({ number, words }: { readonly number: number | string; readonly words: string }) =>
    `图${number} ${words}`,
  picture: ({ path }: { readonly path: string }) => `图片（${path}）`,
} as const;
