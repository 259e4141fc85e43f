import type { Finding, Language } from '@xxgk/document';
import { isCalendarDate, writtenDate } from '@xxgk/official';
import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { lineAt, SOURCE_PATH } from '../gongwen.js';
import { closestWord } from './closest-word.js';
import { frontMatterBroken, frontMatterUnknown, frontMatterValue } from './front-matter-findings.js';
import {
  attendanceKey,
  type FrontMatter,
  type FrontMatterKey,
  frontMatterKey,
  frontMatterSchema,
  frontMatterWords,
} from './front-matter-schema.js';

/** What stands above the text, and where the text begins. */
export interface FrontMatterReading {
  readonly values: FrontMatter;
  /** Where each value stands in the source. */
  readonly places: ReadonlyMap<FrontMatterKey, number>;
  readonly textStart: number;
  readonly findings: readonly Finding[];
}

/** Aliases that the front matter may expand. */
const MAX_ALIASES = 10;

const DETAILS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一项写了两次',
  TAB_AS_INDENT: '用了制表符缩进，应改为空格',
  BAD_INDENT: '缩进不齐',
  MISSING_CHAR: '缺少标点（如引号或括号）',
  UNEXPECTED_TOKEN: '有多余的内容',
};
const OTHER_DETAIL = '格式有误';

/** Reads the elements between the lines `---` at the head of a source. Never throws; what cannot be read is told. */
export function readFrontMatter(source: string, language: Language): FrontMatterReading {
  const none = { values: {}, places: new Map<FrontMatterKey, number>() };
  const fence = fencedPart(source);
  if (fence === undefined) return openFence(source, language);
  const { inner, innerStart, textStart } = fence;
  const fullWidth = fullWidthColon(inner);
  const document = parseDocument(inner, {
    version: '1.2',
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [error] = document.errors;
  const broken = (offset: number, detail: string): FrontMatterReading => ({
    ...none,
    textStart,
    findings: [brokenAt(source, innerStart + offset, detail, language)],
  });
  if (fullWidth !== undefined) return broken(fullWidth, '冒号应为半角，后面空一格');
  if (error !== undefined) return broken(error.pos[0], DETAILS[error.code] ?? OTHER_DETAIL);
  if (document.contents === null) return { ...none, textStart, findings: [] };
  if (!isMap(document.contents)) return broken(0, '每行应为“名称: 内容”');
  try {
    document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return broken(0, 'YAML 引用（&、*）过多');
  }
  return { ...readValues(document.contents.items, source, innerStart, language), textStart };
}

/** What stands between the first line, which must be `---`, and the next such line; nothing where there is none. */
function fencedPart(
  source: string,
): { readonly inner: string; readonly innerStart: number; readonly textStart: number } | undefined {
  const [first = '', ...lines] = source.split('\n');
  if (first.replace('\uFEFF', '').trimEnd() !== '---') return undefined;
  const innerStart = first.length + 1;
  let end = innerStart;
  for (const line of lines) {
    const isFence = line.trimEnd() === '---' || line.trimEnd() === '...';
    if (isFence) {
      const textStart = Math.min(source.length, end + line.length + 1);
      return { inner: source.slice(innerStart, end), innerStart, textStart };
    }
    end += line.length + 1;
  }
  return undefined;
}

/** A fence that is opened and never closed hides the whole text. */
function openFence(source: string, language: Language): FrontMatterReading {
  const isOpen = /^\uFEFF?---[ \t]*\r?\n/u.test(source);
  return {
    values: {},
    places: new Map(),
    textStart: source.startsWith('\uFEFF') ? 1 : 0,
    findings: isOpen ? [brokenAt(source, 0, '缺少结束的一行 ---', language)] : [],
  };
}

function brokenAt(source: string, offset: number, detail: string, language: Language): Finding {
  const line = lineAt(source, offset);
  const place = { path: [SOURCE_PATH], range: { start: offset, end: offset + 1 } };
  return frontMatterBroken.find(language, place, line, detail);
}

/** A line that begins with a known word and a full-width colon: the commonest slip. */
function fullWidthColon(inner: string): number | undefined {
  let offset = 0;
  for (const line of inner.split('\n')) {
    const word = /^([\p{Script=Han}A-Za-z.]{1,16})：/u.exec(line)?.[1];
    if (word !== undefined && frontMatterKey(word) !== undefined) return offset;
    offset += line.length + 1;
  }
  return undefined;
}

function readValues(
  items: readonly Pair[],
  source: string,
  innerStart: number,
  language: Language,
): Pick<FrontMatterReading, 'values' | 'places' | 'findings'> {
  const values: Partial<Record<FrontMatterKey, unknown>> = {};
  const places = new Map<FrontMatterKey, number>();
  const findings: Finding[] = [];
  for (const { key: keyNode, value: valueNode } of items) {
    const word = isScalar(keyNode) ? String(keyNode.value) : '';
    const start = innerStart + (isScalar(keyNode) ? (keyNode.range?.[0] ?? 0) : 0);
    const place = { path: [SOURCE_PATH], range: { start, end: start + word.length } };
    const key = frontMatterKey(word);
    if (key === undefined) {
      const near = closestWord(word, frontMatterWords);
      findings.push(frontMatterUnknown.find(language, place, lineAt(source, start), word, near));
      continue;
    }
    const value = plainValue(key, valueNode);
    if (value === undefined) continue;
    const parsed = frontMatterSchema.shape[key].safeParse(value);
    const isDate = key !== 'date' || isCalendarDate(String(value));
    if (!parsed.success || !isDate) {
      findings.push(
        frontMatterValue.find(language, place, lineAt(source, start), word, WANTED[key] ?? '文字'),
      );
      continue;
    }
    values[key] = parsed.data;
    places.set(key, start);
  }
  return { values: frontMatterSchema.parse(values), places, findings };
}

/** What values look like, for those that are not simply text. */
const WANTED: Readonly<Partial<Record<FrontMatterKey, string>>> = {
  date: '实际存在的日期，如 2026-03-05',
  form: 'document、letter、order、minutes 之一',
  direction: '上行、平行、下行之一',
  stamped: '是或否',
  recipient: '机关名称，或每行一个机关的列表',
  copyTo: '机关名称，或每行一个机关的列表',
  signers: '姓名，或每行一个姓名的列表',
  attachments: '附件名称，或每行一个名称的列表',
  attendance: '“出席: ……”“请假: ……”“列席: ……”三项',
};

const WORDS: Readonly<Record<string, unknown>> = {
  上行: 'up',
  平行: 'level',
  下行: 'down',
  通用: 'document',
  信函: 'letter',
  命令: 'order',
  纪要: 'minutes',
};

/** The value of a key as the schema has it: numbers and dates as text, Chinese words as theirs, people by their keys. */
function plainValue(key: FrontMatterKey, node: unknown): unknown {
  const value = (node as { toJSON?: () => unknown } | null)?.toJSON?.() ?? undefined;
  if (value === undefined || value === null) return undefined;
  if (key === 'attendance' && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, people]) => [attendanceKey(name), textsOf(people)]),
    );
  if (key === 'stamped') return value === '是' ? true : value === '否' ? false : value;
  if (key === 'direction' || key === 'form') return WORDS[String(value)] ?? value;
  if (key === 'date' || key === 'printedOn') return writtenDate(String(value).replace(/印发$/u, ''));
  if (key === 'attachments' && Array.isArray(value))
    return value.map((one) => (typeof one === 'object' ? one : String(one)));
  return textsOf(value);
}

function textsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textsOf);
  return typeof value === 'number' ? String(value) : value;
}
