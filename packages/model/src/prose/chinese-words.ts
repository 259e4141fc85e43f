const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const SECTIONS = ['', '万', '亿'];
const SECTION = 10_000;
const LARGEST = SECTION ** SECTIONS.length;

/** A whole number in Chinese words: 59 is 五十九, 1005 is 一千零五; `undefined` for others. */
export function chineseNumber(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= LARGEST) return undefined;
  if (value === 0) return '零';
  let words = '';
  let needsZero = false;
  for (let index = SECTIONS.length - 1; index >= 0; index -= 1) {
    const section = Math.floor(value / SECTION ** index) % SECTION;
    if (section === 0) {
      needsZero = words !== '';
      continue;
    }
    if (words !== '' && (needsZero || section < SECTION / 10)) words += '零';
    words += sectionWords(section) + (SECTIONS[index] ?? '');
    needsZero = false;
  }
  return words.replace(/^一十/u, '十');
}

/** Digits one by one: 2022 is 二〇二二. */
export function chineseDigits(digits: string): string {
  return digits.replace(/\d/gu, (digit) => (digit === '0' ? '〇' : (DIGITS[Number(digit)] ?? digit)));
}

function sectionWords(section: number): string {
  let words = '';
  for (let place = PLACES.length - 1; place >= 0; place -= 1) {
    const digit = Math.floor(section / 10 ** place) % 10;
    if (digit === 0) words += words !== '' && !words.endsWith('零') ? '零' : '';
    else words += (DIGITS[digit] ?? '') + (PLACES[place] ?? '');
  }
  return words.replace(/零$/u, '');
}
