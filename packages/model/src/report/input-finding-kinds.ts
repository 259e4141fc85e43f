import { characterRemoved, defineFinding, words } from '@xxgk/document';

/** What the sentence about an unusable value is made of; `choices` where only some values are allowed. */
interface ValueFacts {
  readonly where: string;
  readonly value: string;
  readonly choices: string;
  /** The value with half-width digits, where it is a text. */
  readonly digits: string;
}

const valueText = words({
  'zh-CN': {
    notAReport: ({ value }: ValueFacts) => ({
      message: `文件内容不是一份报告的数据，而是${value}。`,
      hint: '请按“名称: 内容”的形式填写，可由空白的数据文件开始。',
    }),
    fullWidth: ({ where, value, digits }: ValueFacts) => ({
      message: `${where}${value}是全角数字。`,
      hint: `请改为半角数字：${digits}。`,
    }),
    quoted: ({ where, value, digits }: ValueFacts) => ({
      message: `${where}${value}加了引号，不是数字。`,
      hint: `请去掉引号：${digits}。`,
    }),
    badCount: ({ where, value }: ValueFacts) => ({
      message: `${where}应为不小于0的整数，现为${value}。`,
      hint: '请填写阿拉伯数字整数，没有的填0；需附说明时写成 { value: 22, note: 其中修订16件 }。',
    }),
    badChange: ({ where, value }: ValueFacts) => ({
      message: `${where}应为整数，现为${value}。`,
      hint: '增加填正数，减少填负数，无变化填0。',
    }),
    figureTooLarge: ({ where, value }: ValueFacts) => ({
      message: `${where}现为${value}，数字过大，无法准确相加。`,
      hint: '请核对是否多写了位数；金额确有这么大的，请加引号写成文本，如 "12345678901234567890"。',
    }),
    badAmount: ({ where, value }: ValueFacts) => ({
      message: `${where}应为不小于0的金额，现为${value}。`,
      hint: '请只填数字，可带小数，不带单位和千分位逗号，如 "12.3456"。',
    }),
    badText: ({ where, value }: ValueFacts) => ({
      message: `${where}应为文字，现为${value}。`,
      hint: '请填写文字，没有的写成 ""。',
    }),
    badYear: ({ value }: ValueFacts) => ({
      message: `报告年度应为2008至2100之间的四位年份，现为${value}。`,
      hint: '报告年度是被统计的年份，例如2023年1月编制的报告填2022。',
    }),
    badDate: ({ where, value }: ValueFacts) => ({
      message: `${where}应为实际存在的日期，现为${value}。`,
      hint: '请写成 2023-01-18 的形式。',
    }),
    badChoice: ({ where, value, choices }: ValueFacts) => ({
      message: `${where}现为${value}，不在可选值之内。`,
      hint: `可选值：${choices}。`,
    }),
    badValue: ({ where, value }: ValueFacts) => ({
      message: `${where}的内容不符合要求，现为${value}。`,
      hint: '请核对这一项的写法。',
    }),
  },
  en: {
    notAReport: ({ value }) => ({
      message: `The file does not hold a report but ${value}.`,
      hint: 'Write "field: value" pairs; see the examples folder or `xxgk schema`.',
    }),
    fullWidth: ({ where, value, digits }) => ({
      message: `${where} ${value} has full-width digits.`,
      hint: `Write half-width digits: ${digits}.`,
    }),
    quoted: ({ where, value, digits }) => ({
      message: `${where} ${value} is in quotes and no number.`,
      hint: `Write it without quotes: ${digits}.`,
    }),
    badCount: ({ where, value }) => ({
      message: `${where} must be a whole number of at least 0, but is ${value}.`,
      hint: 'Write a whole number, 0 for none; words go into { value: 22, note: … }.',
    }),
    badChange: ({ where, value }) => ({
      message: `${where} must be a whole number, but is ${value}.`,
      hint: 'Positive for more, negative for fewer, 0 for no change.',
    }),
    figureTooLarge: ({ where, value }) => ({
      message: `${where} is ${value}, a number too large to be added exactly.`,
      hint: 'Check its digits; an amount that is as large as that is written in quotes, "12345678901234567890".',
    }),
    badAmount: ({ where, value }) => ({
      message: `${where} must be an amount of at least 0, but is ${value}.`,
      hint: 'Digits and a decimal point only, such as "12.3456".',
    }),
    badText: ({ where, value }) => ({
      message: `${where} must be text, but is ${value}.`,
      hint: 'Write text.',
    }),
    badYear: ({ value }) => ({
      message: `year must be a year from 2008 to 2100, but is ${value}.`,
      hint: 'It is the year reported on: 2022 for a report made in January 2023.',
    }),
    badDate: ({ where, value }) => ({
      message: `${where} must be a day that exists, but is ${value}.`,
      hint: 'Write it as 2023-01-18.',
    }),
    badChoice: ({ where, value, choices }) => ({
      message: `${where} is ${value}.`,
      hint: `It may be: ${choices}.`,
    }),
    badValue: ({ where, value }) => ({
      message: `${where} is not valid: ${value}.`,
      hint: 'See `xxgk schema`.',
    }),
  },
});

/** In which way a value is unusable. */
export type ValueFault = keyof ReturnType<typeof valueText>;

/** A value that does not fit its field. */
export const inputValue = defineFinding({
  id: 'input/value',
  severity: 'error',
  demand: { 'zh-CN': '各项填写的内容符合类型和范围', en: 'Every value fits its field' },
  source: 'house: 数据格式 xxgk/report',
  why: {
    'zh-CN': '值不合要求，就不能排版、计算和核对。',
    en: 'A value that does not fit can be neither set nor checked.',
  },
  remedy: { 'zh-CN': '按提示改正。', en: 'Correct the field as the hint says.' },
  example: { wrong: 'year: 二〇二二', right: 'year: 2022' },
  text: {
    'zh-CN': (fault: ValueFault, facts: ValueFacts) => valueText('zh-CN')[fault](facts),
    en: (fault, facts) => valueText('en')[fault](facts),
  },
});

/** A field that must be there and is not. */
export const inputMissing = defineFinding({
  id: 'input/missing',
  severity: 'error',
  demand: { 'zh-CN': '必填的各项都已填写', en: 'No required field is missing' },
  source: 'house: 数据格式 xxgk/report',
  why: { 'zh-CN': '缺少必填的内容，报告不完整。', en: 'Without it the report is incomplete.' },
  remedy: { 'zh-CN': '补填缺少的一项。', en: 'Add the field.' },
  text: {
    'zh-CN': (where: string, key: string) => ({
      message: `缺少${/^[一二三四五六]、[^“]*$/u.test(where) ? `“${where}”` : where}。`,
      hint: `请补填。在数据文件中，这一项写作“${key.split('.').at(-1)}: ”。`,
    }),
    en: (where, key) => ({ message: `${where} is missing.`, hint: `Add the field ${key}.` }),
  },
});

/** A field that nothing reads: most likely a slip of the pen. */
export const unknownField = defineFinding({
  id: 'input/unknown-field',
  severity: 'error',
  demand: { 'zh-CN': '没有无法识别的项目', en: 'There are no unknown fields' },
  source: 'house: 数据格式 xxgk/report',
  why: {
    'zh-CN': '名称写错时，其中的内容不会进入报告。',
    en: 'What stands under a misspelt name would be lost.',
  },
  remedy: { 'zh-CN': '改正名称，或删去。', en: 'Correct the name, or remove the field.' },
  example: { wrong: 'orgn: …', right: 'organ: …' },
  text: {
    'zh-CN': (where: string, key: string, suggestion: string | undefined) => ({
      message: `${where === '' ? '' : `${where}中`}有无法识别的项目“${key}”。`,
      hint: suggestion === undefined ? '请删去这一项，或核对拼写。' : `是否应为“${suggestion}”？`,
    }),
    en: (where, key, suggestion) => ({
      message: `Unknown field "${key}"${where === '' ? '' : ` in ${where}`}.`,
      hint: suggestion === undefined ? 'Remove it or check its spelling.' : `Did you mean "${suggestion}"?`,
    }),
  },
});

/** A year for which the state has issued no form. */
export const noEdition = defineFinding({
  id: 'input/no-edition',
  severity: 'error',
  demand: { 'zh-CN': '报告年度有对应的全国统一格式', en: 'There is a form for the year' },
  source: '国办公开办函〔2019〕60号；国办公开办函〔2021〕30号',
  why: { 'zh-CN': '统一格式自2019年度起实行。', en: 'The forms begin with 2019.' },
  remedy: { 'zh-CN': '核对年度；确需使用的，写明报告格式版本。', en: 'Check the year, or name an edition.' },
  text: {
    'zh-CN': (year: number) => ({
      message: `${year}年度没有对应的全国统一报告格式。`,
      hint: '统一格式自2019年度起实行；如确需使用，请写明报告格式版本为2019或2021。',
    }),
    en: (year) => ({
      message: `No national edition of the form applies to ${year}.`,
      hint: 'The form exists since 2019; name an edition, "2019" or "2021", to use one all the same.',
    }),
  },
});

/** Totals that were left out and computed. */
export const totalsComputed = defineFinding({
  id: 'input/totals-computed',
  severity: 'note',
  demand: { 'zh-CN': '总计已经填写', en: 'Totals are filled in' },
  source: 'house: 总计可由表内数据算出',
  why: { 'zh-CN': '没有填写的总计按表内数据计算，请知悉。', en: 'Totals that were left out are computed.' },
  remedy: { 'zh-CN': '核对计算出的总计。', en: 'Check the computed totals.' },
  text: {
    'zh-CN': (count: number) => ({ message: `有${count}个总计未填写，已按表内数据计算。` }),
    en: (count) => ({ message: `${count} totals were left out and have been computed.` }),
  },
});

/** A text far longer than texts of reports are. */
export const textTooLong = defineFinding({
  id: 'input/text-too-long',
  severity: 'error',
  demand: { 'zh-CN': '文字长度在合理范围内', en: 'Texts are of a sensible length' },
  source: 'house: 报告正文远少于二十万字',
  why: { 'zh-CN': '过长的文字多是放错了内容。', en: 'A text so long is most likely another document.' },
  remedy: { 'zh-CN': '核对内容，或分成几段。', en: 'Check the text, or split it.' },
  text: {
    'zh-CN': (where: string, length: number) => ({
      message: `${where}有${length}个字符的文字，年度报告不会这么长。`,
      hint: '请核对内容是否放错，或把长段分成几段。',
    }),
    en: (where, length) => ({
      message: `${where} holds a text of ${length} characters, more than any annual report.`,
      hint: 'Check that the text belongs there, or split the paragraph.',
    }),
  },
});

/** Characters in the data that no document can hold. */
export const inputCharacterRemoved = defineFinding({
  id: 'input/character-removed',
  severity: 'warning',
  demand: {
    'zh-CN': '数据中没有文件格式不允许的字符',
    en: 'The data holds no characters that files cannot hold',
  },
  source: 'XML 1.0 §2.2',
  why: {
    'zh-CN': '不可见的控制字符多从别的程序复制而来，写进文件会使文件打不开。',
    en: 'Control characters come along when text is copied; they would break a file.',
  },
  remedy: { 'zh-CN': '在原始数据中删除这些字符。', en: 'Remove them from the data.' },
  text: characterRemoved.text,
});
