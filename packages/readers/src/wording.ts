import type { Language } from '@xxgk/model';

/** The sentences of the readers. */
export interface Wording {
  readonly unsupported: (name: string, kind: string) => string;
  readonly notText: (name: string) => string;
  readonly empty: (name: string) => string;
  readonly syntax: (name: string, line: number, column: number, reason: string) => string;
  readonly yamlError: (code: string) => string;
  readonly tooManyAliases: (name: string) => string;
  readonly labelNormalised: (found: string, official: string) => string;
  readonly headingRepeated: (heading: string) => string;
  readonly headingNormalised: (found: string, official: string) => string;
  readonly figureMissing: (where: string) => string;
  readonly figureMissingHint: string;
  readonly rowIncomplete: (row: string, found: number, expected: number) => string;
  readonly lineUnused: (section: string, line: string) => string;
  readonly lineUnusedHint: string;
}

const zhCn: Wording = {
  unsupported: (name, kind) => `无法读取“${name}”：这是${kind}文件。请提供 .yaml、.json 或 .txt 文件。`,
  notText: (name) =>
    `无法读取“${name}”：不是文本文件，或编码既不是UTF-8也不是GB18030。请另存为UTF-8文本后重试。`,
  empty: (name) => `“${name}”是空文件。请核对文件是否选对。`,
  syntax: (name, line, column, reason) =>
    `无法读取“${name}”：第${line}行第${column}列${reason}。请改正该处后重试。`,
  yamlError: (code) => YAML_ERRORS[code] ?? '格式有误（常见原因：缩进不齐、冒号后缺空格、引号或括号不成对）',
  tooManyAliases: (name) => `无法读取“${name}”：YAML 引用（&、*）过多。请直接写出数据。`,
  labelNormalised: (found, official) => `表头或行名“${found}”已按官方格式写作“${official}”。`,
  headingRepeated: (heading) => `标题“${heading}”重复出现，只保留一次。`,
  headingNormalised: (found, official) => `标题“${found}”已按官方格式写作“${official}”。`,
  figureMissing: (where) => `没有找到数据：${where}。`,
  figureMissingHint: '请在原文件中核对该单元格，补填后重试。',
  rowIncomplete: (row, found, expected) => `“${row}”一行应有${expected}个数，实有${found}个。`,
  lineUnused: (section, line) => `“${section}”中有一行没有识别：“${line}”。`,
  lineUnusedHint: '请核对该行是否为表格内容；表格之外的说明文字不会写入报告。',
};

const YAML_ERRORS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '字段重复',
  TAB_AS_INDENT: '用了制表符缩进，应改为空格',
  BAD_INDENT: '缩进不齐',
  MISSING_CHAR: '缺少标点（如逗号、引号或括号）',
  UNEXPECTED_TOKEN: '有多余的内容',
};

const en: Wording = {
  unsupported: (name, kind) =>
    `Cannot read "${name}": it is a ${kind} file. Give a .yaml, .json or .txt file.`,
  notText: (name) => `Cannot read "${name}": it is no text in UTF-8 or GB 18030. Save it as UTF-8 text.`,
  empty: (name) => `"${name}" is empty. Check that it is the right file.`,
  syntax: (name, line, column, reason) => `Cannot read "${name}": line ${line}, column ${column}: ${reason}.`,
  yamlError: (code) => code.toLowerCase().replaceAll('_', ' '),
  tooManyAliases: (name) => `Cannot read "${name}": too many YAML aliases.`,
  labelNormalised: (found, official) => `The label “${found}” was read as the official “${official}”.`,
  headingRepeated: (heading) => `The heading “${heading}” is repeated; it was kept once.`,
  headingNormalised: (found, official) => `The heading “${found}” was read as the official “${official}”.`,
  figureMissing: (where) => `No figure was found for ${where}.`,
  figureMissingHint: 'Check the cell in the source and fill it in.',
  rowIncomplete: (row, found, expected) =>
    `The row “${row}” should hold ${expected} figures but holds ${found}.`,
  lineUnused: (section, line) => `A line in “${section}” was not recognised: “${line}”.`,
  lineUnusedHint: 'Check whether it belongs to the table; remarks outside of tables are not taken over.',
};

const WORDING: Readonly<Record<Language, Wording>> = { 'zh-CN': zhCn, en };

export function wordingIn(language: Language): Wording {
  return WORDING[language];
}
