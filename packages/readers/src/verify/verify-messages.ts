import type { Language } from '@xxgk/document';

interface Advice {
  readonly message: string;
  readonly hint: string;
}

/** The sentences of a verification. */
export interface VerifyMessages {
  readonly otherFormat: Advice;
  readonly noData: Advice;
  readonly cannotHoldData: (conformance: string) => Advice;
  readonly dataBroken: Advice;
  readonly dataRewritten: Advice;
  readonly figure: (where: string, shown: string, kept: string) => Advice;
  readonly note: (where: string, note: string) => Advice;
  readonly prose: (field: string) => Advice;
  readonly head: (what: string, shown: string, kept: string) => Advice;
  readonly title: string;
  readonly date: string;
  readonly notPdfa: Advice;
  readonly fontMissing: (names: string) => Advice;
  readonly annotated: (pages: string) => Advice;
}

const CHANGED = '文件生成后被改动过，请与发文单位核对，或用原始数据重新生成。';
const CHANGED_EN = 'The file was changed after it was made: ask its maker, or make it again from the data.';

const zhCn: VerifyMessages = {
  otherFormat: { message: '只能核验 Word 文档（.docx）和 PDF。', hint: '网页和数据文件请用清单核对其摘要。' },
  noData: {
    message: '文件中没有嵌入报告数据，不是本程序生成的，或生成后被改动过。',
    hint: '请用 xxgk build 生成的文件核验。',
  },
  cannotHoldData: (conformance) => ({
    message: `PDF/A-${conformance} 不允许附件，文件中没有报告数据，无法核对数字。`,
    hint: '请用清单（--manifest）核对文件摘要，或核验同时生成的 Word 文档。',
  }),
  dataBroken: { message: '文件中嵌入的报告数据已损坏，读不出报告。', hint: CHANGED },
  dataRewritten: { message: '文件中嵌入的报告数据不是本程序写出的样子。', hint: CHANGED },
  figure: (where, shown, kept) => ({
    message: `${where}：文件中显示为“${shown}”，嵌入的数据为“${kept}”。`,
    hint: CHANGED,
  }),
  note: (where, note) => ({
    message: `${where}：嵌入数据中的说明“${note}”在文件中没有显示。`,
    hint: CHANGED,
  }),
  prose: (field) => ({ message: `${field}：显示的文字与嵌入的数据不同。`, hint: CHANGED }),
  head: (what, shown, kept) => ({
    message: `${what}：文件中显示为“${shown}”，嵌入的数据为“${kept}”。`,
    hint: CHANGED,
  }),
  title: '标题',
  date: '成文日期',
  notPdfa: { message: 'PDF 没有声明符合 PDF/A，不能归档。', hint: '请用 xxgk build 重新生成。' },
  fontMissing: (names) => ({
    message: `PDF 没有嵌入字体 ${names}，在其他电脑上显示可能不同。`,
    hint: CHANGED,
  }),
  annotated: (pages) => ({
    message: `PDF 第${pages}页上叠加了批注、图章或表单，可能遮住原文。`,
    hint: '请核对叠加的内容；归档应使用没有叠加内容的文件。',
  }),
};

const en: VerifyMessages = {
  otherFormat: {
    message: 'Only Word documents (.docx) and PDFs can be verified.',
    hint: 'Hold web pages and data against a manifest.',
  },
  noData: {
    message: 'The file holds no report data: it was not made by this program, or was changed since.',
    hint: 'Verify files that xxgk build made.',
  },
  cannotHoldData: (conformance) => ({
    message: `PDF/A-${conformance} allows no attachments: the file holds no report data, its figures cannot be verified.`,
    hint: 'Hold it against a manifest (--manifest), or verify the Word document made with it.',
  }),
  dataBroken: { message: 'The report data in the file are damaged.', hint: CHANGED_EN },
  dataRewritten: {
    message: 'The report data in the file are not as this program writes them.',
    hint: CHANGED_EN,
  },
  figure: (where, shown, kept) => ({
    message: `${where}: the file shows “${shown}”, its data say “${kept}”.`,
    hint: CHANGED_EN,
  }),
  note: (where, note) => ({
    message: `${where}: the file does not show the note “${note}” of its data.`,
    hint: CHANGED_EN,
  }),
  prose: (field) => ({ message: `${field}: the words shown are not those of the data.`, hint: CHANGED_EN }),
  head: (what, shown, kept) => ({
    message: `${what}: the file shows “${shown}”, its data say “${kept}”.`,
    hint: CHANGED_EN,
  }),
  title: 'Title',
  date: 'Date',
  notPdfa: { message: 'The PDF does not claim to be PDF/A.', hint: 'Make it again with xxgk build.' },
  fontMissing: (names) => ({
    message: `The PDF lacks the fonts ${names}; it may look different elsewhere.`,
    hint: CHANGED_EN,
  }),
  annotated: (pages) => ({
    message: `Comments, stamps or fields are laid over page ${pages} of the PDF and may hide what it says.`,
    hint: 'Look at what is laid over; archive a file without it.',
  }),
};

const MESSAGES: Readonly<Record<Language, VerifyMessages>> = { 'zh-CN': zhCn, en };

export function verifyMessagesIn(language: Language): VerifyMessages {
  return MESSAGES[language];
}
