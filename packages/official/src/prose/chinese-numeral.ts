const DIGITS = '零一二三四五六七八九';

/** The number of a Chinese numeral up to 九十九; `undefined` when it is none. */
export function parseChineseNumeral(text: string): number | undefined {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, first, ten, last] = match;
  if (ten === undefined) return last === undefined && first !== undefined ? DIGITS.indexOf(first) : undefined;
  return (
    (first === undefined ? 1 : DIGITS.indexOf(first)) * 10 + (last === undefined ? 0 : DIGITS.indexOf(last))
  );
}

/** A number from 1 to 99 as a Chinese numeral. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${units > 0 ? DIGITS[units] : ''}`;
}
