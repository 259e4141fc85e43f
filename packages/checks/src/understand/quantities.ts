import { formatFigure } from '@xxgk/model';
import { parseChineseNumber } from './chinese-number.js';

/** A number in prose with what it counts. Places count characters of the readable text. */
export interface Quantity {
  /** From the first word that belongs to it (约) to the last (件左右). */
  readonly start: number;
  readonly end: number;
  /** The number itself, as it would be replaced. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** In things, per cent, or yuan. */
  readonly value: number;
  /** What one unit of the last written place is worth: 0.01 for 17.46%, 1000 for 2.6万. */
  readonly step: number;
  readonly kind: 'count' | 'percent' | 'money' | 'other';
  readonly unit: string;
  /** The power of ten between the number as written and the unit: 4 for 2.6万元. */
  readonly zeros: number;
  /** `about`: 约 近 余 多; `bound`: 超过 不足 以上, which name a limit and not a number. */
  readonly precision: 'exact' | 'about' | 'bound';
}

/** Classifiers of applications, cases and documents; of these alone a number without digits is taken (三件). */
const CASE_UNITS = '件次|件|份|宗|起|例';
const COUNT_UNITS = `人次|${CASE_UNITS}|条|次|篇|个|项|部|笔`;
const OTHER_UNITS =
  '个百分点|百分点|个工作日|工作日|个月|小时|平方米|公里|年|月|日|号|页|倍|天|周|期|场|人|家|名|位|级|届|期|类|种|所|户|岁|点|时|字|楼|室|路|元/';
const BEFORE = '大约|约|将近|接近|近|超过|超|逾|不足|不少于|不低于|不超过|至少|最多';
const AFTER = '左右|上下|以上|以下|以内|之内';
const PATTERN = new RegExp(
  `(${BEFORE})?(?:(百分之)([零一二三四五六七八九十百点\\d.]+)|(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?|([零〇一二两三四五六七八九十百千]+)(?=[余多]?(?:${CASE_UNITS})))` +
    `([余多])?(万|亿)?([余多])?(%|元|${OTHER_UNITS}|${COUNT_UNITS})?(${AFTER})?`,
  'gu',
);
const LIMITS = /超|逾|不足|不少于|不低于|不超过|至少|最多|以上|以下|以内|之内/u;
/** What stands before or after digits that count nothing: 第3、〔2021〕30、0517-…、list numbers. */
const NO_COUNT_BEFORE = /[第〔[\-—–/.\dA-Za-z〕]$/u;
const NO_COUNT_AFTER = /^(?:[-—–〕\]/A-Za-z]|\.\D|）)/u;
const HANZI_TRAP = /^(?:一件事|一[件份起]{2}|一起(?![，。；、）]|案))/u;

/** Every number of a text in order; years, dates and document numbers among them as `other`. Never throws. */
export function findQuantities(text: string): readonly Quantity[] {
  return Array.from(text.matchAll(PATTERN)).flatMap((match) => {
    const quantity = toQuantity(match, text);
    return quantity === undefined ? [] : [quantity];
  });
}

function toQuantity(match: RegExpMatchArray, text: string): Quantity | undefined {
  const [whole, before = '', percent, percentWord, digits, decimals = '', hanzi] = match;
  const [more1 = '', scale = '', more2 = '', unit = '', after = ''] = match.slice(7);
  const start = match.index ?? 0;
  const end = start + whole.length;
  const numberStart = start + before.length;
  const written = digits === undefined ? (hanzi ?? `${percent}${percentWord}`) : digits + decimals;
  const numberEnd = numberStart + written.length;
  if (hanzi !== undefined && isWordWithHanzi(text, numberStart)) return undefined;
  const zeros = scale === '万' ? 4 : scale === '亿' ? 8 : 0;
  const base = numericValue(written, percentWord, hanzi);
  if (base === undefined) return undefined;
  const kind = kindOf(unit, percent !== undefined, text.slice(0, numberStart), text.slice(end));
  const places = Math.max(0, decimals.length - 1);
  return {
    start,
    end,
    numberStart,
    numberEnd,
    value: shifted(base, zeros),
    step: 10 ** zeros / 10 ** places,
    kind,
    unit: percent === undefined ? unit : '%',
    zeros,
    precision: precisionOf(before, `${more1}${more2}`, after),
  };
}

/** The unit behind a number as it is written: `万元`. */
export function writtenUnit({ zeros, unit }: Quantity): string {
  return `${zeros === 4 ? '万' : zeros === 8 ? '亿' : ''}${unit}`;
}

/** Moves the point of a number: 0.29万 is 2900, of which a product of binary fractions falls short. */
export function shifted(value: number, zeros: number): number {
  return value < Number.MAX_SAFE_INTEGER ? Number(`${formatFigure(value)}e${zeros}`) : value * 10 ** zeros;
}

function numericValue(
  written: string,
  percentWord: string | undefined,
  hanzi: string | undefined,
): number | undefined {
  if (hanzi !== undefined) return parseChineseNumber(hanzi);
  if (percentWord !== undefined)
    return /^\d+(\.\d+)?$/.test(percentWord) ? Number(percentWord) : parseChineseNumber(percentWord);
  return Number(written.replaceAll(',', ''));
}

function kindOf(unit: string, isPercent: boolean, before: string, after: string): Quantity['kind'] {
  if (isPercent || unit === '%') return 'percent';
  if (unit === '元') return 'money';
  if (NO_COUNT_BEFORE.test(before)) return 'other';
  if (unit === '')
    return NO_COUNT_AFTER.test(after) || !/^[，。；、）\n]|^$/u.test(after) ? 'other' : 'count';
  return new RegExp(`^(?:${COUNT_UNITS})$`, 'u').test(unit) ? 'count' : 'other';
}

function precisionOf(before: string, more: string, after: string): Quantity['precision'] {
  if (LIMITS.test(before) || LIMITS.test(after)) return 'bound';
  return before !== '' || more !== '' || after !== '' ? 'about' : 'exact';
}

/** 第一件, 一件事, 一起处理: no numbers of cases. */
function isWordWithHanzi(text: string, start: number): boolean {
  if (/[第每逐同某这那]$/u.test(text.slice(0, start)) || HANZI_TRAP.test(text.slice(start))) return true;
  return text.startsWith('零件', start) && !/[为是均到受理共]$/u.test(text.slice(0, start));
}
