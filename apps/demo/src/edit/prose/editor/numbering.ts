const DIGITS = '一二三四五六七八九';

/** How lines are numbered in official prose, and how the number that follows is written. */
const STYLES: readonly { readonly pattern: RegExp; readonly write: (number: string) => string }[] = [
  { pattern: /^[（(]([一二三四五六七八九十]{1,3})[）)]/u, write: (number) => `（${number}）` },
  { pattern: /^([一二三四五六七八九十]{1,3})是/u, write: (number) => `${number}是` },
  { pattern: /^(\d{1,2})[.．]/u, write: (number) => `${number}.` },
];

/** The number that goes on from that of a line: 一是 → 二是, （一） → （二）, 1. → 2.; `undefined` where it has none. */
export function nextNumber(line: string): { readonly own: string; readonly next: string } | undefined {
  for (const { pattern, write } of STYLES) {
    const match = pattern.exec(line);
    const number = match?.[1];
    if (match === null || number === undefined) continue;
    const next = /\d/u.test(number) ? String(Number(number) + 1) : hanzi(countOf(number) + 1);
    return { own: match[0], next: write(next) };
  }
  return undefined;
}

function countOf(number: string): number {
  const [tens, units] = number.includes('十') ? number.split('十') : ['0', number];
  const digit = (one: string | undefined): number => DIGITS.indexOf(one ?? '') + 1;
  return (tens === '0' ? 0 : Math.max(1, digit(tens || undefined))) * 10 + (units === '' ? 0 : digit(units));
}

function hanzi(value: number): string {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  const lead = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens - 1]}十`;
  return lead + (units === 0 ? '' : (DIGITS[units - 1] ?? ''));
}
