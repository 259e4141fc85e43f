import type { PlaceholderMessages } from './placeholder-messages.js';

/** The sentences about placeholders in Chinese. */
export const placeholderZhCn: PlaceholderMessages = {
  syntax: (where, line) => ({
    message: `${where}第${line}行的占位符写得不完整，该部分没有填入数据。`,
    hint: '占位符写成 {{名称}}，条件写成 {{#if 名称}}…{{/if}}；正文确需写出“{{”的，写成“\\{{”。',
  }),
  faults: {
    'unknown-name': ({ where, placeholder, name, nearest }) => ({
      message: `${where}的占位符“${placeholder}”引用了不存在的数据“${name}”，已原样保留。`,
      hint: nearest === undefined ? '请核对名称，可用 xxgk schema 查看全部字段。' : `是否应为“${nearest}”？`,
    }),
    'unknown-helper': ({ where, placeholder, name, nearest }) => ({
      message: `${where}的占位符“${placeholder}”用了不存在的算法“${name}”，已原样保留。`,
      hint: nearest === undefined ? '可用的算法见说明文档“占位符”一页。' : `是否应为“${nearest}”？`,
    }),
    'empty-figure': ({ where, placeholder, name }) => ({
      message: `${where}的占位符“${placeholder}”引用的数据“${name}”还没有填写，已原样保留。`,
      hint: '请先填写表格中的这一数据，没有的填0。',
    }),
    'bad-arguments': ({ where, placeholder, name }) => ({
      message: `${where}的占位符“${placeholder}”无法计算：“${name}”得到的数据不合要求（如除数为0、数据个数不对），已原样保留。`,
      hint: '请核对所引用的数据和个数；总数可能为0的，用 {{#if 总数}}…{{/if}} 包起来。',
    }),
    'no-last-year': ({ where, placeholder }) => ({
      message: `${where}的占位符“${placeholder}”要用到上年度报告，现在没有提供，已原样保留。`,
      hint: '请用 --previous 指明上年度报告的文件。',
    }),
    'not-allowed': ({ where, placeholder }) => ({
      message: `${where}的“${placeholder}”不是允许的写法，已原样保留。`,
      hint: '占位符中只能引用数据、使用列出的算法和条件，不能引用其他模板。',
    }),
  },
};
