import type { Language } from '@xxgk/document';

/** The sentences of the readers. */
export interface Wording {
  readonly unsupported: (name: string, kind: string) => string;
  readonly noReport: (name: string, message: string, hint: string) => string;
  readonly notText: (name: string) => string;
  readonly empty: (name: string) => string;
  readonly syntax: (name: string, line: number, column: number, reason: string) => string;
  readonly yamlError: (code: string) => string;
  readonly tooManyAliases: (name: string) => string;
}

const zhCn: Wording = {
  unsupported: (name, kind) =>
    `无法读取“${name}”：这是${kind}文件。请提供 .docx、.html、.txt、.yaml 或 .json 文件。`,
  noReport: (name, message, hint) => `无法读取“${name}”：${message}${hint}`,
  notText: (name) =>
    `无法读取“${name}”：不是文本文件，或编码既不是UTF-8也不是GB18030。请另存为UTF-8文本后重试。`,
  empty: (name) => `“${name}”是空文件。请核对文件是否选对。`,
  syntax: (name, line, column, reason) =>
    `无法读取“${name}”：第${line}行第${column}列${reason}。请改正该处后重试。`,
  yamlError: (code) => YAML_ERRORS[code] ?? '格式有误（常见原因：缩进不齐、冒号后缺空格、引号或括号不成对）',
  tooManyAliases: (name) => `无法读取“${name}”：YAML 引用（&、*）过多。请直接写出数据。`,
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
    `Cannot read "${name}": it is a ${kind} file. Give a .docx, .html, .txt, .yaml or .json file.`,
  noReport: (name, message, hint) => `Cannot read "${name}": ${message} ${hint}`,
  notText: (name) => `Cannot read "${name}": it is no text in UTF-8 or GB 18030. Save it as UTF-8 text.`,
  empty: (name) => `"${name}" is empty. Check that it is the right file.`,
  syntax: (name, line, column, reason) => `Cannot read "${name}": line ${line}, column ${column}: ${reason}.`,
  yamlError: (code) => code.toLowerCase().replaceAll('_', ' '),
  tooManyAliases: (name) => `Cannot read "${name}": too many YAML aliases.`,
};

const WORDING: Readonly<Record<Language, Wording>> = { 'zh-CN': zhCn, en };

export function wordingIn(language: Language): Wording {
  return WORDING[language];
}
