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
/** What begins a key or an item of JSON and YAML; some of those that stand in texts count as well. */
const DATA_ITEM = /[,:](?=[\s"'{[\d*&-])|^[ \t]{0,200}[-?](?=\s)|"\s{0,9}:|\*/gmu;
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

const BETWEEN_ATTRIBUTES = /[\s/]/u;
const NAME_START = /[\p{L}!?/]/u;
const BEFORE_VALUE = /=\s{0,9}$/u;

/** Whether one tag has more attributes than any document's: parsers take time by the square of it. */
export function hasTooManyAttributes(text: string): boolean {
  let end = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', end)) {
    end = at + 1;
    if (!NAME_START.test(text.charAt(end))) continue;
    const tag = tagFrom(text, end);
    if (tag.attributes > readLimits.attributes) return true;
    end = tag.end;
  }
  return false;
}

/** The attributes of the tag that begins at a place, counted until there are too many, and where it ends. */
function tagFrom(text: string, start: number): { readonly attributes: number; readonly end: number } {
  let attributes = 0;
  let isBetween = false;
  let at = start;
  for (; at < text.length && attributes <= readLimits.attributes; at += 1) {
    const character = text.charAt(at);
    if (character === '>') break;
    const isQuote = character === '"' || character === "'";
    if (isQuote && BEFORE_VALUE.test(text.slice(Math.max(0, at - 10), at))) {
      const end = text.indexOf(character, at + 1);
      at = end < 0 ? text.length : end;
      isBetween = true;
    } else if (BETWEEN_ATTRIBUTES.test(character)) isBetween = true;
    else {
      if (isBetween && character !== '=') attributes += 1;
      isBetween = false;
    }
  }
  return { attributes, end: at };
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
  if (hasTooManyItems(text)) return true;
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

function hasTooManyItems(text: string): boolean {
  let items = 0;
  for (const _ of text.matchAll(DATA_ITEM)) {
    items += 1;
    if (items > readLimits.dataItems) return true;
  }
  return false;
}
