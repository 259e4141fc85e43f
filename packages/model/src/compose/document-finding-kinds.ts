import { defineFinding } from '@xxgk/document';

export const pictureLeftOut = defineFinding({
  id: 'document/picture-left-out',
  severity: 'warning',
  demand: { 'zh-CN': '正文提到的图片都写入文档', en: 'Pictures that the prose names stand in the document' },
  source: 'house: 写到的内容不能无声丢失',
  why: {
    'zh-CN': '没有给出图片文件，文档中就没有这张图。',
    en: 'Without its file a picture is missing from the document.',
  },
  remedy: { 'zh-CN': '提供图片文件，或删去这一行。', en: 'Give the file, or delete the line.' },
  text: {
    'zh-CN': (line: string) => ({
      message: `正文中的图片“${line}”没有写入文档。`,
      hint: '请提供该图片文件，或从正文中删去这一行。',
    }),
    en: (line) => ({
      message: `The picture “${line}” was left out of the document.`,
      hint: 'Provide the picture, or delete the line.',
    }),
  },
});

export const tableTooWide = defineFinding({
  id: 'document/table-too-wide',
  severity: 'warning',
  demand: { 'zh-CN': '表格各格的数字排在一行之内', en: 'Figures of tables stand on one line' },
  source: 'practice: 数字断行容易读错',
  why: {
    'zh-CN': '数字太长时会在格内断成两行，读者可能读成两个数。',
    en: 'A figure that breaks in its cell may be read as two.',
  },
  remedy: {
    'zh-CN': '让表格横排；位数有误的先改正。',
    en: 'Turn the table sideways, or correct the figure.',
  },
  text: {
    'zh-CN': (heading: string, digits: number, isTurnable: boolean) => ({
      message: `“${heading}”的表格放不下：数字最长有${digits}位，有的数字在格内会断成两行。`,
      hint: isTurnable
        ? '请让表格横排；数字位数有误的，请改正。'
        : '横排并用最小字号仍放不下，请核对数字位数是否有误；确实无误的，请在 Word 中缩小该表的字号。',
    }),
    en: (heading, digits, isTurnable) => ({
      message: `The table of “${heading}” is too wide: its longest figure has ${digits} digits, and some break into two lines.`,
      hint: isTurnable
        ? 'Let the table stand across the page (--tables auto or --tables landscape), or mend figures that have too many digits.'
        : 'It does not fit in the smallest size either: check the figures for digits too many; if they are right, make the text of the table smaller in Word.',
    }),
  },
});
