const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The value of a Chinese number word such as 一百二十三, 两千零五 or 三万; `undefined` when it is none. Never throws. */
export function parseChineseNumber(word: string): number | undefined {
  if (word === '' || !/^[零〇一二两三四五六七八九十百千万亿]+$/u.test(word)) return undefined;
  let whole = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of word) {
    const small = SMALL[character];
    const large = LARGE[character];
    if (small !== undefined) {
      section += (digit ?? (section === 0 && small === 10 ? 1 : 0)) * small;
      digit = undefined;
    } else if (large !== undefined) {
      whole = (whole + section + (digit ?? 0)) * large;
      section = 0;
      digit = undefined;
    } else {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS[character];
    }
  }
  return whole + section + (digit ?? 0);
}
