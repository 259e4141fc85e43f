import { defineFinding } from '@xxgk/document';

/** What Markdown has and an official document has not. */
const TELLS = {
  emphasis: [
    '斜体不用于公文，按正文排',
    'italics are not used in official documents and set as running text',
  ],
  quote: ['引用块没有对应的编排，按正文排', 'a quotation is set as running text'],
  code: ['代码块没有对应的编排，按正文排', 'code is set as running text'],
  html: ['网页标记没有读入', 'HTML is not read'],
  rule: ['分隔线没有编排；换页请写 <!-- 换页 -->', 'a rule is not set; write <!-- 换页 --> for a new page'],
  footnote: ['脚注没有对应的文字，照原样排', 'a footnote has no text, and is set as it stands'],
  footnoteAgain: ['脚注已经引用过，这一处没有编排', 'a footnote was called before, and is not set again'],
  footnoteUncalled: ['正文没有引用这条脚注，没有编排', 'no word calls this footnote, and it is not set'],
  footnoteInTitle: ['标题不加脚注，没有编排；请改到正文', 'a title has no footnote; it is not set'],
  footnoteInNote: ['脚注里不再加脚注，没有编排', 'a footnote calls no other; it is not set'],
  footnoteBlock: ['脚注只能是文字，这一段没有编排', 'a footnote is of words alone; this is not set'],
  nested: ['列表的下一层按同一层排', 'an inner list is set as the outer one'],
  deep: ['标题超过四级，按正文排', 'a heading below the fourth level is set as running text'],
  cell: ['表格单元格里的格式没有保留', 'formats inside of cells are not kept'],
  merge: ['合并的单元格凑不成一整块，没有合并', 'merged cells make no rectangle, and stay apart'],
  bars: [
    '像是表格的一行，但第二行缺少分隔（| --- | --- |），按正文排',
    'looks like a row of a table that lacks its second line (| --- | --- |), and is set as running text',
  ],
  picture: ['图片要单独成段，段内的图片排在该段之后', 'a picture inside of a paragraph is set below it'],
  contents: ['公文不排目录，没有编排', 'an official document has no list of contents; it is not set'],
  directive: ['没有这样的编排指令', 'there is no such directive'],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;

export type Tell = keyof typeof TELLS;

/** @rule house: what is not set as it was written is told */
export const setOtherwise = defineFinding({
  id: 'gongwen/set-otherwise',
  severity: 'note',
  demand: { 'zh-CN': '写法都有对应的公文编排', en: 'Everything written has its form in the document' },
  source: 'house: 与写法不同的编排逐处说明',
  why: {
    'zh-CN': '公文没有这种编排，默默改掉会让人以为还在。',
    en: 'What is changed silently is believed to be there.',
  },
  remedy: { 'zh-CN': '改用公文的写法。', en: 'Write it as official documents do.' },
  example: { wrong: '*斜体*', right: '**加粗**' },
  text: {
    'zh-CN': (line: number, tell: Tell, words: string) => ({
      message: `第${line}行${words === '' ? '' : `“${words}”`}：${TELLS[tell][0]}。`,
    }),
    en: (line, tell, words) => ({
      message: `Line ${line}${words === '' ? '' : ` "${words}"`}: ${TELLS[tell][1]}.`,
    }),
  },
});

/** @rule house: A4 */
export const tableTooWide = defineFinding({
  id: 'gongwen/table-too-wide',
  severity: 'error',
  demand: { 'zh-CN': '表格的列在A4横排时排得下', en: 'The columns of a table have room across an A4 page' },
  source: 'GB/T 9704-2012 §5.1、§8',
  why: {
    'zh-CN': '列太多的表格，每列不足两个字，无法阅读。',
    en: 'Columns of less than two characters cannot be read.',
  },
  remedy: {
    'zh-CN': '分成几张表，或改成行列对调的表。',
    en: 'Make several tables of it, or exchange rows and columns.',
  },
  example: { wrong: '40列的表', right: '分成两张20列的表' },
  text: {
    'zh-CN': (line: number, columns: number, most: number) => ({
      message: `第${line}行的表格有${columns}列，A4纸横排最多排${most}列。`,
      hint: '请分成几张表，或对调行和列。',
    }),
    en: (line, columns, most) => ({
      message: `The table on line ${line} has ${columns} columns; across an A4 page there is room for ${most}.`,
      hint: 'Make several tables of it, or exchange rows and columns.',
    }),
  },
});
