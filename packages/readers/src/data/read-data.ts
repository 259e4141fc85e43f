import { defineError } from '@xxgk/document';
import { LineCounter, parseDocument } from 'yaml';
import { type CommentedWords, commentedWords } from './commented-words.js';
import { type DataSlip, firstSlip } from './data-slips.js';

/** Aliases a document may expand; more is an attack, not a report. */
const MAX_ALIASES = 100;

const YAML_ERRORS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一项写了两次',
  TAB_AS_INDENT: '用了制表符缩进，应改为空格',
  BAD_INDENT: '缩进不齐',
  MISSING_CHAR: '缺少标点（如逗号、引号或括号）',
  UNEXPECTED_TOKEN: '有多余的内容',
};
const OTHER_ERROR = '格式有误（常见原因：缩进不齐、冒号后缺空格、引号或括号不成对）';

const syntaxError = defineError('input-unreadable', {
  'zh-CN': (name: string, line: number, column: number, code: string) =>
    `无法读取“${name}”：第${line}行第${column}列${YAML_ERRORS[code] ?? OTHER_ERROR}。请改正该处后重试。`,
  en: (name, line, column, code) =>
    `Cannot read "${name}": line ${line}, column ${column}: ${code.toLowerCase().replaceAll('_', ' ')}.`,
});
const SLIPS: Readonly<Record<DataSlip['kind'], readonly [zh: string, en: string]>> = {
  colon: ['冒号应为半角，后面空一格，如“year: 2024”', 'the colon must be half-width, with a space behind it'],
  space: ['冒号后面应空一格，如“year: 2024”', 'a space is missing behind the colon'],
  star: ['以 * 开头的文字要加引号，如 "*重点*工作"', 'a text that begins with * must be put in quotes'],
};
const slip = defineError('input-unreadable', {
  'zh-CN': (name: string, { line, kind }: DataSlip) =>
    `无法读取“${name}”：第${line}行${SLIPS[kind][0]}。请改正后重试。`,
  en: (name, { line, kind }) => `Cannot read "${name}": line ${line}: ${SLIPS[kind][1]}.`,
});
const tooManyAliases = defineError('input-unreadable', {
  'zh-CN': (name: string) => `无法读取“${name}”：YAML 引用（&、*）过多。请直接写出数据。`,
  en: (name) => `Cannot read "${name}": too many YAML aliases.`,
});

/** What a data file says, and the words in it that are no data. */
export interface DataReading {
  readonly input: unknown;
  readonly commented: readonly CommentedWords[];
}

/**
 * Reads JSON or YAML 1.2.
 * @throws XxgkError `input-unreadable` naming line and column of the first syntax error.
 */
export function readData(text: string, name: string): DataReading {
  return /^\s*[{[]/.test(text) ? parseJson(text, name) : parseYaml(text, name);
}

function parseJson(text: string, name: string): DataReading {
  try {
    return { input: JSON.parse(text.replace(/^\uFEFF/, '')), commented: [] };
  } catch {
    // JSON is YAML: its parser tells where the error is, and forgives comments and trailing commas.
    return parseYaml(text, name);
  }
}

function parseYaml(text: string, name: string): DataReading {
  const lineCounter = new LineCounter();
  // Told of the first error alone: each is described at a cost that grows with its line.
  const document = parseDocument(text, {
    version: '1.2',
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: true,
    lineCounter,
  });
  const [error] = document.errors;
  const slipped = firstSlip(text);
  if (slipped !== undefined) throw slip([name, slipped], error);
  if (error) {
    const { line, col } = lineCounter.linePos(Math.max(0, error.pos[0]));
    throw syntaxError([name, line, col, error.code], error);
  }
  try {
    const input: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { input, commented: commentedWords(document, text) };
  } catch (cause) {
    throw tooManyAliases([name], cause);
  }
}
