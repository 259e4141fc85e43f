import { isCalendarDate } from '@xxgk/official';
import { squeeze } from '@xxgk/sources';

const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇一二三四五六七八九'].map((digit, value) => [digit, String(value)]),
);
const NUMERIC = /^(?<before>.*?)(?<year>\d{4})[年.\-/](?<month>\d{1,2})[月.\-/](?<day>\d{1,2})日?$/u;
const CHINESE =
  /^(?<before>.*?)(?<year>[〇○零ＯO一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日$/u;

/** A date at the end of a line, in digits or Chinese numerals, and what stands before it. */
export interface DateLine {
  /** `2023-01-18` */
  readonly date: string;
  readonly before: string;
}

/** Reads a line that ends with a date; `undefined` for other lines and dates that no calendar has. */
export function findDate(line: string): DateLine | undefined {
  const compact = squeeze(line)
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[（(].{0,6}[）)]$/u, '')
    .replace(/(?<=年)元月/u, (_, at: number, whole: string) =>
      /\d年$/u.test(whole.slice(0, at)) ? '1月' : '一月',
    );
  const numeric = NUMERIC.exec(compact)?.groups;
  const chinese = numeric ? undefined : CHINESE.exec(compact)?.groups;
  const groups = numeric ?? chinese;
  if (groups === undefined) return undefined;
  const part = (key: string): string => (numeric ? (groups[key] ?? '') : digitsOf(groups[key] ?? ''));
  const date = `${part('year')}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`;
  return isCalendarDate(date) ? { date, before: groups['before'] ?? '' } : undefined;
}

/** `二〇二三` as `2023`, `二十一` as `21`. */
export function digitsOf(numeral: string): string {
  const plain = [...numeral.replace(/[○零ＯO]/gu, '〇')];
  if (!plain.includes('十')) return plain.map((digit) => DIGITS[digit] ?? '').join('');
  const [tens = '', units = ''] = plain.join('').split('十');
  return `${tens === '' ? '1' : (DIGITS[tens] ?? '')}${units === '' ? '0' : (DIGITS[units] ?? '')}`;
}
