import { defineFinding, type FindingDefinition } from '@xxgk/document';
import type { TemplateFault } from './evaluate.js';

/** What the sentence about a placeholder without a value is made of. */
interface PlaceholderFacts {
  readonly where: string;
  /** As it is written: `{{applications.newlyRecieved.total}}`. */
  readonly placeholder: string;
  readonly name: string;
  readonly nearest: string | undefined;
}

const SOURCE = 'house: 占位符的写法';

/** A placeholder that is not complete. */
export const placeholderSyntax = defineFinding({
  id: 'placeholder/syntax',
  severity: 'error',
  demand: { 'zh-CN': '占位符写得完整', en: 'Placeholders are complete' },
  source: SOURCE,
  why: {
    'zh-CN': '写得不完整，整段都不能填入数据。',
    en: 'An incomplete one keeps the whole text from being filled.',
  },
  remedy: { 'zh-CN': '补全括号或 {{/if}}。', en: 'Complete the braces or the {{/if}}.' },
  example: { wrong: '{{organ.name}', right: '{{organ.name}}' },
  text: {
    'zh-CN': (where: string, line: number) => ({
      message: `${where}第${line}行的占位符写得不完整，该部分没有填入数据。`,
      hint: '占位符写成 {{名称}}，条件写成 {{#if 名称}}…{{/if}}；正文确需写出“{{”的，写成“\\{{”。',
    }),
    en: (where, line) => ({
      message: `A placeholder in line ${line} of ${where} is incomplete; nothing was filled in there.`,
      hint: 'Write {{name}}, or {{#if name}}…{{/if}}; for literal braces write \\{{.',
    }),
  },
});

/** Placeholders that have no value, by what is wrong with them. */
export const placeholderFaults: Readonly<
  Record<TemplateFault, FindingDefinition<readonly [facts: PlaceholderFacts]>>
> = {
  'unknown-name': defineFinding({
    id: 'placeholder/unknown-name',
    severity: 'error',
    demand: { 'zh-CN': '占位符引用的数据存在', en: 'Placeholders name data that exist' },
    source: SOURCE,
    why: { 'zh-CN': '名称写错的占位符填不进数据。', en: 'A misspelt name gets no value.' },
    remedy: { 'zh-CN': '核对名称。', en: 'Check the name.' },
    example: { wrong: '{{applications.newlyRecieved.total}}', right: '{{applications.newlyReceived.total}}' },
    text: {
      'zh-CN': ({ where, placeholder, name, nearest }) => ({
        message: `${where}的占位符“${placeholder}”引用了不存在的数据“${name}”，已原样保留。`,
        hint: nearest === undefined ? '请核对名称。' : `是否应为“${nearest}”？`,
      }),
      en: ({ where, placeholder, name, nearest }) => ({
        message: `The placeholder “${placeholder}” in ${where} names unknown data “${name}”; it stays as it is.`,
        hint: nearest === undefined ? 'See `xxgk schema` for all fields.' : `Did you mean “${nearest}”?`,
      }),
    },
  }),
  'unknown-helper': defineFinding({
    id: 'placeholder/unknown-helper',
    severity: 'error',
    demand: { 'zh-CN': '占位符使用列出的算法', en: 'Placeholders use the helpers that exist' },
    source: SOURCE,
    why: { 'zh-CN': '不认识的算法不能计算。', en: 'An unknown helper computes nothing.' },
    remedy: { 'zh-CN': '改用列出的算法。', en: 'Use one of the helpers listed.' },
    example: { wrong: '{{persent 甲 乙}}', right: '{{percent 甲 乙}}' },
    text: {
      'zh-CN': ({ where, placeholder, name, nearest }) => ({
        message: `${where}的占位符“${placeholder}”用了不存在的算法“${name}”，已原样保留。`,
        hint: nearest === undefined ? '可用的算法见说明文档“占位符”一页。' : `是否应为“${nearest}”？`,
      }),
      en: ({ where, placeholder, name, nearest }) => ({
        message: `The placeholder “${placeholder}” in ${where} uses an unknown helper “${name}”; it stays as it is.`,
        hint: nearest === undefined ? 'The page “Placeholders” lists all.' : `Did you mean “${nearest}”?`,
      }),
    },
  }),
  'empty-figure': defineFinding({
    id: 'placeholder/empty-figure',
    severity: 'error',
    demand: { 'zh-CN': '占位符引用的数据已经填写', en: 'Placeholders name figures that are filled in' },
    source: SOURCE,
    why: { 'zh-CN': '没有填写的数据不能写进正文。', en: 'A blank figure cannot be written into the prose.' },
    remedy: { 'zh-CN': '先填写表格。', en: 'Fill in the table first.' },
    example: { wrong: '{{disclosure.regulations.made}}（表格空白）', right: '先填写表格，没有的填0' },
    text: {
      'zh-CN': ({ where, placeholder, name }) => ({
        message: `${where}的占位符“${placeholder}”引用的数据“${name}”还没有填写，已原样保留。`,
        hint: '请先填写表格中的这一数据，没有的填0。',
      }),
      en: ({ where, placeholder, name }) => ({
        message: `The placeholder “${placeholder}” in ${where} names “${name}”, which is not filled in; it stays as it is.`,
        hint: 'Fill in the figure, 0 for none.',
      }),
    },
  }),
  'bad-arguments': defineFinding({
    id: 'placeholder/bad-arguments',
    severity: 'error',
    demand: { 'zh-CN': '占位符能够计算', en: 'Placeholders can be computed' },
    source: SOURCE,
    why: {
      'zh-CN': '除数为0或数据个数不对时没有结果。',
      en: 'There is no result for a division by 0 or a wrong number of values.',
    },
    remedy: {
      'zh-CN': '核对引用的数据；总数可能为0的用 {{#if}} 包起来。',
      en: 'Check the values; wrap what may be 0 in {{#if}}.',
    },
    example: { wrong: '{{percent 甲}}', right: '{{percent 甲 乙}}' },
    text: {
      'zh-CN': ({ where, placeholder, name }) => ({
        message: `${where}的占位符“${placeholder}”无法计算：“${name}”得到的数据不合要求（如除数为0、数据个数不对），已原样保留。`,
        hint: '请核对所引用的数据和个数；总数可能为0的，用 {{#if 总数}}…{{/if}} 包起来。',
      }),
      en: ({ where, placeholder, name }) => ({
        message: `The placeholder “${placeholder}” in ${where} cannot be computed: “${name}” does not fit its values; it stays as it is.`,
        hint: 'Check what it names and how many; where a total may be 0, wrap it in {{#if total}}…{{/if}}.',
      }),
    },
  }),
  'no-last-year': defineFinding({
    id: 'placeholder/no-last-year',
    severity: 'error',
    demand: {
      'zh-CN': '用到上年数据的，提供了上年度报告',
      en: 'Last year’s report is there where a placeholder needs it',
    },
    source: SOURCE,
    why: { 'zh-CN': '没有上年度报告，增减无从计算。', en: 'Growth needs last year’s report.' },
    remedy: { 'zh-CN': '提供上年度报告。', en: 'Give last year’s report.' },
    example: { wrong: '{{growth 甲}}（未提供上年度报告）', right: '{{growth 甲}}（已提供上年度报告）' },
    text: {
      'zh-CN': ({ where, placeholder }) => ({
        message: `${where}的占位符“${placeholder}”要用到上年度报告，现在没有提供，已原样保留。`,
        hint: '请提供上年度报告的文件。',
      }),
      en: ({ where, placeholder }) => ({
        message: `The placeholder “${placeholder}” in ${where} needs last year's report; it stays as it is.`,
        hint: "Name the file of last year's report with --previous.",
      }),
    },
  }),
  'not-allowed': defineFinding({
    id: 'placeholder/not-allowed',
    severity: 'error',
    demand: {
      'zh-CN': '占位符只引用数据、算法和条件',
      en: 'Placeholders name data, helpers and conditions only',
    },
    source: SOURCE,
    why: {
      'zh-CN': '引用其他模板会使结果不可预料。',
      en: 'Other templates would make the result unpredictable.',
    },
    remedy: { 'zh-CN': '删去这种写法。', en: 'Remove it.' },
    example: { wrong: '{{> 其他模板}}', right: '{{organ.name}}' },
    text: {
      'zh-CN': ({ where, placeholder }) => ({
        message: `${where}的“${placeholder}”不是允许的写法，已原样保留。`,
        hint: '占位符中只能引用数据、使用列出的算法和条件，不能引用其他模板。',
      }),
      en: ({ where, placeholder }) => ({
        message: `“${placeholder}” in ${where} is not allowed; it stays as it is.`,
        hint: 'Placeholders name data, helpers and conditions only; they include no other template.',
      }),
    },
  }),
};
