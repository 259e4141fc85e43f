import { halfWidth, serialDate } from '@xxgk/sources';

const DATE = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?(?:\s0?0:00(?::00)?)?$/u;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/u;
const SERIAL = /^\d{5}$/u;
const CHINESE =
  /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]$/u;
const DIGITS = '零一二三四五六七八九';
/** The first and last serial number of a report: 1 January 2008 and 31 December 2099. */
const [FIRST, LAST] = [39_448, 73_050];

/**
 * A date as people type it into a cell: `2023年1月18日`, `2023/1/18`, `2023.1.18`, `20230118`, `二〇二三年一月十八日`, and
 * the number under which spreadsheets keep it. Words that are no date stay as they are.
 */
export function fieldDate(words: string): string {
  const text = halfWidth(words);
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year !== '') return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const serial = Number(text);
  if (SERIAL.test(text) && serial >= FIRST && serial <= LAST) return serialDate(serial, '1900');
  const chinese = CHINESE.exec(text.replaceAll(' ', ''));
  if (chinese === null) return words;
  const [, digits = '', ...rest] = chinese;
  const [inMonth = '', inDay = ''] = rest.map((part) => String(belowHundred(part)).padStart(2, '0'));
  return `${[...digits].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join('')}-${inMonth}-${inDay}`;
}

/** `十八`, `二十`, `三` as numbers. */
function belowHundred(text: string): number {
  const [tens = '', units = ''] = text.includes('十') ? text.split('十') : ['0', text];
  const ten = tens === '' ? 1 : Math.max(0, DIGITS.indexOf(tens));
  return ten * 10 + Math.max(0, DIGITS.indexOf(units));
}
