import type { Amount, Count, Measure } from '@xxgk/model';
import { halfWidth, squeeze } from '@xxgk/sources';
import { moveDecimalPoint } from './decimal.js';

/** What a reader should say about a cell although its figure is plain. */
export type FigureRemark = 'unit' | 'converted' | 'grouped' | 'footnote' | 'decimal';

/** What a cell says: a figure, nothing, or words that are no figure (then kept as `raw`). */
export interface FigureReading {
  readonly kind: 'figure' | 'blank' | 'words';
  readonly value: Count | Amount;
  readonly remark?: FigureRemark;
}

/** Units of money as powers of ten of 元. */
const MONEY: Readonly<Record<string, number>> = { 元: 0, 人民币元: 0, 万元: 4, 万: 4, 亿元: 8 };
export type MoneyUnit = '元' | '万元';

const PARTS =
  /^(?<sign>[-−–—+]|增加?|新增|减少?|下降|负)?\s*(?<number>\d[\d,. ]*?)\s*(?<unit>人民币元|万元|亿元|万|元|件次|件|个|项|条|次|宗|起|人|份|部)?$/u;
/** Behind a figure: ①, *, [1]. */
const FOOTNOTE = /(?:[\u2460-\u2473*※]+|\[\d{1,2}\])$/u;
const NOTE = /^(?<head>[^（(]*\d[^（(]*?)\s*[（(](?<note>.+)[）)]$/su;
const TRAILING_WORDS = /^(?<head>\d(?:[\d,.]*\d)?)\s*[，,；;]?\s*(?<note>(?:其中|含|包括|另|注).+)$/su;
/** A cell that is longer holds no figure; short ones can be searched in every way. */
const LONGEST = 300;
const DASHES = /^[-—–−_/\\.·…]+$/u;

/**
 * Reads the words of a cell as a figure: `0`, `1,234`, full-width digits, `22（其中修订16件）`, `减3` for a change, an
 * amount with its unit. Words that are no figure are kept as `raw`; an empty cell is `null`. Never rounds, never throws.
 * `unit` is the unit the form wants an amount in, `headerUnit` the one its column names.
 */
export function readFigure(
  cell: string,
  measure: Measure,
  unit: MoneyUnit = '元',
  headerUnit: MoneyUnit = unit,
): FigureReading {
  const original = cell.trim();
  const text = halfWidth(cell);
  if (text === '') return { kind: 'blank', value: null };
  if (text.length > LONGEST) return words(original);
  const marked = withoutFootnote(text);
  const { head, note } = splitNote(marked, original);
  const parts = PARTS.exec(head.trim())?.groups;
  const number = parts && plainNumber(parts['number'] ?? '');
  if (parts === undefined || number === undefined) return words(original);
  const ofMeasure =
    measure === 'amount'
      ? readAmount(number, parts, original, unit, headerUnit)
      : readCount(number, parts, measure, original);
  if (ofMeasure.kind === 'words') return ofMeasure;
  const remark =
    ofMeasure.remark ??
    (marked !== text ? 'footnote' : / /.test(parts['number'] ?? '') ? 'grouped' : undefined);
  const value = note === undefined ? ofMeasure.value : withNote(ofMeasure.value, note);
  return { kind: 'figure', value, ...(remark === undefined ? {} : { remark }) };
}

/** Whether a cell can only be a figure: a number with sign, unit or note, or a dash in place of one. */
export function looksLikeFigure(cell: string): boolean {
  const text = halfWidth(cell);
  if (text === '' || text.length > LONGEST) return false;
  if (DASHES.test(text)) return true;
  const { head } = splitNote(withoutFootnote(text), text);
  const parts = PARTS.exec(head.trim())?.groups;
  return parts !== undefined && !/[.,]$/.test(parts['number'] ?? '');
}

/** Whether a cell says nothing. */
export function isBlank(cell: string): boolean {
  return halfWidth(cell) === '';
}

function withoutFootnote(text: string): string {
  const mark = FOOTNOTE.exec(text);
  if (mark === null || !/\d/u.test(text.slice(0, mark.index))) return text;
  return text.slice(0, mark.index).trimEnd();
}

function words(original: string): FigureReading {
  return { kind: 'words', value: { value: null, raw: original } };
}

function splitNote(text: string, original: string): { readonly head: string; readonly note?: string } {
  const groups = NOTE.exec(text)?.groups ?? TRAILING_WORDS.exec(text)?.groups;
  if (groups === undefined) return { head: text };
  const asWritten = NOTE.exec(original)?.groups ?? TRAILING_WORDS.exec(original)?.groups ?? groups;
  return { head: groups['head'] ?? '', note: squeeze(asWritten['note'] ?? '') };
}

/** The digits of a number without marks between thousands; `undefined` when its marks stand elsewhere. */
function plainNumber(text: string): string | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return text;
  return /^\d{1,3}([, ])\d{3}(\1\d{3})*(\.\d+)?$/.test(text) ? text.replace(/[, ]/g, '') : undefined;
}

function readCount(
  number: string,
  parts: Readonly<Record<string, string>>,
  measure: Measure,
  original: string,
): FigureReading {
  const whole = number.replace(/\.0+$/, '');
  const sign = parts['sign'] ?? '';
  const magnitude = Number(whole);
  const isSigned = sign !== '';
  if (whole.includes('.') || !Number.isSafeInteger(magnitude) || (isSigned && measure !== 'change')) {
    return words(original);
  }
  if ((parts['unit'] ?? '') in MONEY && parts['unit'] !== undefined) return words(original);
  const isNegative = /^([-−–—]|减少?|下降|负)$/u.test(sign);
  const remark = whole !== number ? 'decimal' : parts['unit'] !== undefined ? 'unit' : undefined;
  const value = isNegative && magnitude !== 0 ? -magnitude : magnitude;
  return { kind: 'figure', value, ...(remark === undefined ? {} : { remark }) };
}

function readAmount(
  number: string,
  { sign, unit }: Readonly<Record<string, string | undefined>>,
  original: string,
  wanted: MoneyUnit,
  headerUnit: MoneyUnit,
): FigureReading {
  const power = MONEY[unit ?? headerUnit];
  if (sign !== undefined || power === undefined) return words(original);
  const shift = power - (MONEY[wanted] ?? 0);
  if (shift !== 0) {
    const raw = unit === undefined ? `${original}${headerUnit}` : original;
    return {
      kind: 'figure',
      value: { value: moveDecimalPoint(number, shift), raw },
      remark: 'converted',
    };
  }
  if (unit !== undefined && wanted === '元') {
    return { kind: 'figure', value: { value: number, raw: original }, remark: 'unit' };
  }
  const isWhole = /^\d{1,15}$/.test(number);
  return {
    kind: 'figure',
    value: isWhole ? Number(number) : number,
    ...(unit === undefined ? {} : { remark: 'unit' as const }),
  };
}

function withNote(value: Count | Amount, note: string): Count | Amount {
  if (value === null) return value;
  if (typeof value !== 'object') return { value, note } as Count | Amount;
  return { ...value, note } as Count | Amount;
}
