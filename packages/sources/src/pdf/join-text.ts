const HANZI = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—·]';
const SPACE_AT_HANZI = new RegExp(`(?<=${HANZI})[ \\u3000]+|[ \\u3000]+(?=${HANZI})`, 'gu');

/** A line of text without the spaces that typesetting puts beside hanzi: `2023年` for `2023 年`. */
export function tightText(text: string): string {
  return text
    .replace(/[\u00a0\s]+/gu, ' ')
    .replace(SPACE_AT_HANZI, '')
    .trim();
}

/** Two lines of one paragraph as one: a space only between two words in letters. */
export function joinLines(first: string, second: string): string {
  const needsSpace = /[A-Za-z,;]$/u.test(first) && /^[A-Za-z]/u.test(second);
  return first + (needsSpace ? ' ' : '') + second;
}
