import { readLimits } from './limits.js';

/** Elements that end where the next of their kind begins, whether or not they are closed. */
const CLOSE_THEMSELVES: ReadonlySet<string> = new Set(
  'p li dt dd tr td th thead tbody tfoot colgroup option optgroup br hr img input col meta link area base wbr source'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z0-9]{0,15})/giu;
const OPEN = /[[{]/u;
const CLOSED = /[\]}]/u;
/** A line that opens many levels of lists and mappings at once. */
const COMPACT_NESTING = /(?:[-?:][ \t]+){100}/u;

/** Whether markup has more tags than any document: a parser would take minutes and gigabytes. */
export function hasTooManyTags(text: string): boolean {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > readLimits.tags) return true;
  }
  return false;
}

/** Whether elements of a page stand deeper in each other than in any page: parsers take time by the square of it. */
export function isNestedTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (CLOSE_THEMSELVES.has(name.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > readLimits.depth) return true;
  }
  return false;
}

/** Whether JSON or YAML is larger or nested deeper than any data that people write. Brackets in texts count as well. */
export function isDataTooComplex(text: string): boolean {
  if (text.length > readLimits.dataCharacters || COMPACT_NESTING.test(text)) return true;
  let depth = 0;
  for (const character of text) {
    if (OPEN.test(character)) depth += 1;
    else if (CLOSED.test(character)) depth = Math.max(0, depth - 1);
    if (depth > readLimits.dataDepth) return true;
  }
  return text
    .split('\n')
    .some((line) => line.length > readLimits.depth && line.startsWith(' '.repeat(readLimits.depth)));
}
