import { halfWidth } from '../text/tidy.js';

const NUMBER = /^[-+]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?/u;

/** Signs of changes in words: `减3`, `新增5`. */
const LESS = /^(?:减少?|下降|负|[−–—])(?=\d)/u;
const MORE = /^(?:增加?|新增)(?=\d)/u;

/**
 * The number that the words of a cell say, as readers of figures take them: `1,430`, `４３３`, `22（其中修订16件）`.
 * `undefined` for words without a number, for they do not count in a sum; `unknown` where the number is not plain.
 */
export function numberIn(words: string): number | undefined | 'unknown' {
  const text = halfWidth(words).trim().replace(LESS, '-').replace(MORE, '');
  if (!/\d/u.test(text)) return undefined;
  const digits = NUMBER.exec(text)?.[0];
  if (digits === undefined) return 'unknown';
  const rest = text.slice(digits.length).trim();
  if (/^[\d.,/%年月-]/u.test(rest)) return 'unknown';
  return Number(digits.replace(/[, +]/gu, ''));
}
