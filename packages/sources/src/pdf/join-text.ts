const HANZI = '[\\p{Script=Han}\\u3000-\\u303f\\u3200-\\u33ff\\uff00-\\uffef“”‘’…—·]';
const SPACE_AT_HANZI = new RegExp(`(?<=${HANZI})[ \\u3000]+|[ \\u3000]+(?=${HANZI})`, 'gu');

/** A line of text without the spaces that typesetting puts beside hanzi: `2023年` for `2023 年`. */
export function tightText(text: string): string {
  return text
    .replace(/[\u00a0\s]+/gu, ' ')
    .replace(SPACE_AT_HANZI, '')
    .trim();
}

/** The last word of a line, and the characters that addresses are broken at. */
const LAST_WORD = /[^\s\p{Script=Han}，。；：、（）]*$/u;
const LONGEST_WORD = 100;
const OF_ADDRESS = /[./@:]/u;

/** What stands between two lines of one paragraph: a space between two words in letters, or a word and a number. */
export function between(first: string, second: string): '' | ' ' {
  const isBetweenWords = /[,;]$/u.test(first)
    ? /^[A-Za-z]/u.test(second)
    : /[A-Za-z]$/u.test(first) && /^[A-Za-z\d]/u.test(second);
  const isAddress = isBetweenWords && OF_ADDRESS.test(LAST_WORD.exec(first.slice(-LONGEST_WORD))?.[0] ?? '');
  return isBetweenWords && !isAddress ? ' ' : '';
}

/** Two lines of one paragraph as one. */
export function joinLines(first: string, second: string): string {
  return first + between(first, second) + second;
}
