import { defineFinding } from '@xxgk/document';

const AS_SEEN = 'house: 读到的与打开文件看到的一致';

/** Something of a file that this software does not read. */
export const notRead = defineFinding({
  id: 'reader/not-read',
  severity: 'warning',
  demand: { 'zh-CN': '文件中的内容都读得出', en: 'everything in the file can be read' },
  source: AS_SEEN,
  why: {
    'zh-CN': '特殊符号、公式、嵌入的对象等读不出，结果中就缺了这些文字。',
    en: 'Signs, equations and objects that cannot be read are missing from the result.',
  },
  remedy: {
    'zh-CN': '打开原文件核对这一处，把内容改为普通文字，或在结果中补上。',
    en: 'Look at the place in the file; write it as plain text, or add it to the result.',
  },
  text: {
    'zh-CN': (place: string, text: string) => ({
      message: `${place}有没有读出的内容（${text}）。`,
      hint: '请打开原文件核对，改为普通文字后重试，或在结果中补上。',
    }),
    en: (place, text) => ({
      message: `${place}: something was not read (${text}).`,
      hint: 'Look at the file; write it as plain text, or add it to the result.',
    }),
  },
});

/** Words struck through by hand. */
export const struckLeftOut = defineFinding({
  id: 'reader/struck-left-out',
  severity: 'warning',
  demand: { 'zh-CN': '文件中没有画了删除线的文字', en: 'no words of the file are struck through' },
  source: AS_SEEN,
  why: {
    'zh-CN': '画了删除线的文字已作废，与旁边的数字连在一起会读成另一个数。',
    en: 'Struck words do not count; a struck digit beside others would make another figure.',
  },
  remedy: {
    'zh-CN': '核对这一处；应当保留的，去掉删除线。',
    en: 'Check the place; take the line off what should stay.',
  },
  text: {
    'zh-CN': (place: string, text: string) => ({
      message: `${place}的“${text}”画有删除线，没有采用。`,
      hint: '请核对；应当保留的，去掉删除线后重试。',
    }),
    en: (place, text) => ({
      message: `${place}: “${text}” is struck through and was left out.`,
      hint: 'Check it; take the line off what should stay.',
    }),
  },
});

/** Words that are formatted as hidden. */
export const hiddenLeftOut = defineFinding({
  id: 'reader/hidden-left-out',
  severity: 'note',
  demand: { 'zh-CN': '文件中没有隐藏文字', en: 'no words of the file are hidden' },
  source: AS_SEEN,
  why: {
    'zh-CN': '隐藏文字打印时没有，多为内部批注，不能公开。',
    en: 'Hidden words are not printed; they are notes that must not be published.',
  },
  remedy: {
    'zh-CN': '核对这一处；应当公开的，取消隐藏。',
    en: 'Check the place; show what is to be published.',
  },
  text: {
    'zh-CN': (place: string, text: string) => ({
      message: `${place}的“${text}”是隐藏文字，没有采用。`,
    }),
    en: (place, text) => ({ message: `${place}: “${text}” is hidden and was left out.` }),
  },
});

/** Words in white, or too small to be seen. */
export const unseenLeftOut = defineFinding({
  id: 'reader/unseen-left-out',
  severity: 'warning',
  demand: { 'zh-CN': '文件中的文字都看得见', en: 'all words of the file can be seen' },
  source: AS_SEEN,
  why: {
    'zh-CN': '白色或极小的字打开时看不见，读出来就与看到的不一致。',
    en: 'White or tiny words are not seen; with them the result would say more than the page.',
  },
  remedy: {
    'zh-CN': '核对这一处；应当保留的，改为黑色、正常字号。',
    en: 'Check the place; give what should stay a colour and size that can be seen.',
  },
  text: {
    'zh-CN': (place: string, text: string) => ({
      message: `${place}的“${text}”看不见（白色、透明、极小，或移到了页面之外），没有采用。`,
      hint: '请核对；应当保留的，改为黑色、正常字号后重试。',
    }),
    en: (place, text) => ({
      message: `${place}: “${text}” cannot be seen (white, transparent, tiny, or outside of the page) and was left out.`,
      hint: 'Check it; give it a colour and size that can be seen.',
    }),
  },
});

/** Words laid across the page: watermarks, stamps. */
export const overlaidLeftOut = defineFinding({
  id: 'reader/overlaid-left-out',
  severity: 'note',
  demand: { 'zh-CN': '水印不压住正文和表格', en: 'no watermark lies over words and tables' },
  source: AS_SEEN,
  why: {
    'zh-CN': '水印的字与表中的数字连在一起，会读成另一个数。',
    en: 'The letters of a watermark beside those of a table would make another figure.',
  },
  remedy: {
    'zh-CN': '核对这一处；确为正文的，改用 Word 文档、网页。',
    en: 'Check the place; if the words belong to the text, give the Word document or the page.',
  },
  text: {
    'zh-CN': (place: string, text: string) => ({
      message: `${place}的“${text}”斜排或压在其他文字上，作为水印没有采用。`,
    }),
    en: (place, text) => ({
      message: `${place}: “${text}” stands askew or across other words, and was left out as a watermark.`,
    }),
  },
});

/** A place to be filled in that was not. */
export const placeholderLeft = defineFinding({
  id: 'reader/placeholder-left',
  severity: 'warning',
  demand: { 'zh-CN': '模板中要填写的地方都已填写', en: 'every place of a template is filled in' },
  source: 'practice: 用模板、邮件合并生成的文件中漏填的字段',
  why: {
    'zh-CN': '提示填写的文字不是报告的内容，公开后才发现就晚了。',
    en: 'Words that ask to be replaced are no part of a report.',
  },
  remedy: { 'zh-CN': '在这一处填写内容。', en: 'Fill in the place.' },
  text: {
    'zh-CN': (place: string, text: string) => ({
      message: `${place}的“${text}”是没有填写的模板内容。`,
      hint: '请填写后重试。',
    }),
    en: (place, text) => ({
      message: `${place}: “${text}” was never filled in.`,
      hint: 'Fill it in.',
    }),
  },
});

/** Pictures, of which a reader of words has nothing. */
export const picturesLeftOut = defineFinding({
  id: 'reader/pictures-left-out',
  severity: 'warning',
  demand: { 'zh-CN': '图片中没有报告的文字和数据', en: 'no words and figures stand in pictures' },
  source: 'house: 不识别图像中的文字',
  why: {
    'zh-CN': '图片没有读取；表格、文字贴成图片的，结果中就缺了。',
    en: 'Pictures are not read; tables and words pasted as pictures are missing.',
  },
  remedy: {
    'zh-CN': '核对图片；需要的，作为插图加入正文，或把其中的文字、数据录入。',
    en: 'Look at them; add them as figures of the prose, or type what they say.',
  },
  text: {
    'zh-CN': (count: number, place: string) => ({
      message: `文中有${count}张图片没有读取（${count === 1 ? '' : '第一张在'}${place}）。`,
      hint: '需要保留的，请在正文中重新插入；表格或文字贴成图片的，请录入。',
    }),
    en: (count, place) => ({
      message: `${count} picture(s) were not read (${place}).`,
      hint: 'Insert again what is to stay; type what is a table or words.',
    }),
  },
});

/** Changes that are marked, and neither accepted nor rejected. */
export const revisionsAccepted = defineFinding({
  id: 'reader/revisions-accepted',
  severity: 'note',
  demand: { 'zh-CN': '文件中没有未处理的修订', en: 'no change of the file waits to be accepted' },
  source: AS_SEEN,
  why: {
    'zh-CN': '带修订痕迹的文件有改前、改后两种文字，读入的是改后的。',
    en: 'A file with marked changes says two things; what is read is how it stands after them.',
  },
  remedy: {
    'zh-CN': '核对读入的内容；不应改的，在原文件中拒绝修订后重新读取。',
    en: 'Check what was read; reject a change in the file that should not be, and read it again.',
  },
  text: {
    'zh-CN': (count: number, place: string) => ({
      message: `原文件有${count}处修订痕迹（${count === 1 ? '' : '第一处在'}${place}），按接受全部修订后的内容读入。`,
      hint: '请核对；不应改的，请在原文件中拒绝修订后重新读取。',
    }),
    en: (count, place) => ({
      message: `${count} place(s) of the file have marked changes (${place}); all were taken as accepted.`,
      hint: 'Check them; reject in the file what should not be changed, and read it again.',
    }),
  },
});

/** Lists of contents, which the documents made here have none of. */
export const contentsLeftOut = defineFinding({
  id: 'reader/contents-left-out',
  severity: 'note',
  demand: { 'zh-CN': '目录之外的文字全部读入', en: 'all words beside a list of contents are read' },
  source: 'house: 目录由标题生成，不另读取',
  why: {
    'zh-CN': '目录重复标题和页码，没有读取；生成的文件不排目录。',
    en: 'A list of contents repeats headings and pages; it is not read, and none is made.',
  },
  remedy: {
    'zh-CN': '核对目录下面有没有别的文字；无需其他处理。',
    en: 'Look whether other words stand there.',
  },
  text: {
    'zh-CN': (count: number, place: string) => ({
      message: `文中有${count}处目录没有读取（${count === 1 ? '' : '第一处在'}${place}）。`,
      hint: '生成的文件不排目录。',
    }),
    en: (count, place) => ({
      message: `${count} list(s) of contents were not read (${place}).`,
      hint: 'The files that are made have none.',
    }),
  },
});

/** Charts that another program keeps as objects. */
export const chartsLeftOut = defineFinding({
  id: 'reader/charts-left-out',
  severity: 'warning',
  demand: { 'zh-CN': '图表没有丢失', en: 'no chart is lost' },
  source: 'house: 图表由数据重新生成',
  why: {
    'zh-CN': '图表没有读取，结果中没有这些图。',
    en: 'Charts are not read; the result has none of them.',
  },
  remedy: {
    'zh-CN': '需要的，在正文中用图表占位重新生成，或保存成图片插入。',
    en: 'Make them anew from the figures, or insert them as pictures.',
  },
  text: {
    'zh-CN': (count: number, place: string) => ({
      message: `文中有${count}个图表没有读取（${count === 1 ? '' : '第一个在'}${place}）。`,
      hint: '需要保留的，请在正文中重新生成，或保存成图片后插入。',
    }),
    en: (count, place) => ({
      message: `${count} chart(s) were not read (${place}).`,
      hint: 'Make them anew, or insert them as pictures.',
    }),
  },
});
