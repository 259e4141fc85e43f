import { defineFinding } from '@xxgk/document';

const FORMS = '国办公开办函〔2021〕30号 附件；国办公开办函〔2019〕60号 附件';
const NOT_GUESSED = 'house: 读不准的数据留空，不猜测';

/** A figure with its unit. */
export const figureUnit = defineFinding({
  id: 'reader/figure-unit',
  severity: 'note',
  demand: { 'zh-CN': '数据单元格只写数字，不带单位', en: 'cells of figures hold numbers without units' },
  source: FORMS,
  why: { 'zh-CN': '单位写在表头，单元格只放数字。', en: 'Units belong to the head of a table.' },
  remedy: { 'zh-CN': '不用处理，单位已去掉。', en: 'Nothing: the unit was taken off.' },
  text: {
    'zh-CN': (where: string, text: string, value: string) => ({
      message: `${where}的“${text}”带有单位，读作${value}。`,
    }),
    en: (where, text, value) => ({ message: `${where}: “${text}” has a unit; it was read as ${value}.` }),
  },
});

/** An amount in another unit than the form's. */
export const figureConverted = defineFinding({
  id: 'reader/figure-converted',
  severity: 'warning',
  demand: { 'zh-CN': '金额用表格规定的单位', en: 'amounts are in the unit of the form' },
  source: FORMS,
  why: { 'zh-CN': '元与万元混淆，金额会差一万倍。', en: 'Taking 元 for 万元 is wrong by ten thousand.' },
  remedy: { 'zh-CN': '核对原文件的计量单位和换算结果。', en: 'Check the unit in the source and the result.' },
  text: {
    'zh-CN': (where: string, text: string, value: string) => ({
      message: `${where}的“${text}”已换算为${value}。`,
      hint: '请核对计量单位。',
    }),
    en: (where, text, value) => ({
      message: `${where}: “${text}” was converted to ${value}.`,
      hint: 'Check the unit.',
    }),
  },
});

/** Digits with spaces between them. */
export const figureGrouped = defineFinding({
  id: 'reader/figure-grouped',
  severity: 'warning',
  demand: {
    'zh-CN': '一个单元格一个数，数字间没有空格',
    en: 'a cell holds one number, without spaces in it',
  },
  source: NOT_GUESSED,
  why: {
    'zh-CN': '空格可能是千位分隔，也可能是两个数挤在一格。',
    en: 'A space may part thousands, or two numbers in one cell.',
  },
  remedy: {
    'zh-CN': '核对该数；是两个数的，分到各自的单元格。',
    en: 'Check the number; part two numbers into cells.',
  },
  text: {
    'zh-CN': (where: string, text: string, value: string) => ({
      message: `${where}的“${text}”数字间有空格，读作${value}。`,
      hint: '请核对该数。',
    }),
    en: (where, text, value) => ({
      message: `${where}: “${text}” has spaces between its digits; it was read as ${value}.`,
      hint: 'Check the number.',
    }),
  },
});

/** A figure with the mark of a footnote. */
export const figureFootnote = defineFinding({
  id: 'reader/figure-footnote',
  severity: 'warning',
  demand: { 'zh-CN': '数据后不带注释标记', en: 'figures carry no marks of footnotes' },
  source: NOT_GUESSED,
  why: {
    'zh-CN': '注释的序号会被当成数据的一位，数据就大了十倍。',
    en: 'The number of a note may be taken for a digit of the figure.',
  },
  remedy: { 'zh-CN': '核对该数；说明写在括号里。', en: 'Check the number; write the note in brackets.' },
  text: {
    'zh-CN': (where: string, text: string, value: string) => ({
      message: `${where}的“${text}”带有注释标记，读作${value}。`,
      hint: '请核对该数。',
    }),
    en: (where, text, value) => ({
      message: `${where}: “${text}” carries the mark of a footnote; it was read as ${value}.`,
      hint: 'Check the number.',
    }),
  },
});

/** A count with decimals that are all 0. */
export const figureDecimal = defineFinding({
  id: 'reader/figure-decimal',
  severity: 'note',
  demand: { 'zh-CN': '件数写整数', en: 'counts are whole numbers' },
  source: FORMS,
  why: { 'zh-CN': '件数没有小数，“5.0”即5。', en: 'Nothing is counted in parts: “5.0” is 5.' },
  remedy: { 'zh-CN': '不用处理，已去掉小数。', en: 'Nothing: the decimals were taken off.' },
  text: {
    'zh-CN': (where: string, text: string, value: string) => ({
      message: `${where}的“${text}”读作${value}。`,
    }),
    en: (where, text, value) => ({ message: `${where}: “${text}” was read as ${value}.` }),
  },
});
