import { halfWidthDigits } from './half-width-digits.js';

const WRITTEN = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?$/u;

/** A date as people write it (`2023年1月18日`, `2023/1/18`, `2023.1.18`) as `2023-01-18`; other words stay. Pure. */
export function writtenDate(words: string): string {
  const [, year = '', month = '', day = ''] = WRITTEN.exec(halfWidthDigits(words).trim()) ?? [];
  return year === '' ? words : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
