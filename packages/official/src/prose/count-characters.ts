import { parseProse } from './parse-prose.js';

/** One 字 as word processors count: a run of letters and digits, or any other mark. */
const CHARACTER = /[\p{Script=Latin}\d.%]+|[^\s]/gu;

/** The length of prose in 字, as word processors count them; lines that name a picture do not count. Never throws. */
export function countCharacters(prose: string): number {
  return parseProse(prose)
    .filter(({ picture }) => picture === undefined)
    .reduce((sum, { range }) => sum + (prose.slice(range.start, range.end).match(CHARACTER)?.length ?? 0), 0);
}
