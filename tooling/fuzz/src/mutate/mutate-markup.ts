import type { Random } from '@xxgk/corpus';
import { hostileStrings } from '../hostile-strings.js';

type Change = (text: string, random: Random) => string;

const TAG = /<[^<>]{1,400}>/gu;
const TEXT = /(?<=>)[^<>]{1,400}(?=<)/gu;
const ATTRIBUTE = /(?<==")[^"<>]{0,200}(?=")/gu;
const DEEP = 3000;
const MOST_CHARACTERS = 3_000_000;

/** XML or HTML with elements, attributes and texts changed, repeated, nested or broken. */
export function mutateMarkup(text: string, random: Random): string {
  let mutated = text;
  for (let rounds = random.integer(1, 4); rounds > 0; rounds -= 1) {
    const next = random.pick(CHANGES)(mutated, random);
    if (next.length < MOST_CHARACTERS) mutated = next;
  }
  return mutated;
}

const CHANGES: readonly Change[] = [
  replaceOne(TEXT, (_, random) => escaped(random.pick(hostileStrings))),
  replaceOne(TEXT, (_, random) => escaped(random.pick(hostileStrings))),
  replaceOne(TEXT, (text, random) => text.replace(/\d/u, String(random.integer(0, 99_999)))),
  replaceOne(TEXT, (_, random) => random.pick(hostileStrings)),
  replaceOne(ATTRIBUTE, (_, random) => escaped(random.pick(hostileStrings))),
  replaceOne(ATTRIBUTE, (_, random) => random.pick(['0', '-1', '1', '65535', '2147483648', '1e9', 'NaN'])),
  replaceOne(TAG, () => ''),
  replaceOne(TAG, (tag) => tag.repeat(2)),
  replaceOne(TAG, (tag, random) =>
    /^<[\w:]+[^/]*>$/u.test(tag) ? tag.repeat(random.pick([10, DEEP])) : tag,
  ),
  swapElements,
  (text, random) => withElement(text, random, () => ''),
  (text, random) => withElement(text, random, (element) => element.repeat(random.pick([2, 10, 200]))),
  (text, random) => withElement(text, random, (element) => nested(element, random.pick([3, 60, DEEP]))),
  declareEntities,
  (text, random) => text.slice(0, random.integer(0, text.length)),
];

/** Replaces one match by another text. */
function replaceOne(pattern: RegExp, by: (match: string, random: Random) => string): Change {
  return (text, random) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return text;
    const match = random.pick(matches);
    return text.slice(0, match.index) + by(match[0], random) + text.slice(match.index + match[0].length);
  };
}

/** Changes one whole element. */
function withElement(text: string, random: Random, change: (element: string) => string): string {
  const element = elementIn(text, random);
  return element === undefined
    ? text
    : text.slice(0, element.start) + change(element.text) + text.slice(element.start + element.text.length);
}

function swapElements(text: string, random: Random): string {
  const other = elementIn(text, random);
  return other === undefined ? text : withElement(text, random, () => other.text);
}

function elementIn(
  text: string,
  random: Random,
): { readonly start: number; readonly text: string } | undefined {
  const starts = [...text.matchAll(/<([a-zA-Z][\w:]*)[\s>]/gu)];
  if (starts.length === 0) return undefined;
  const start = random.pick(starts);
  const close = `</${start[1]}>`;
  const end = text.indexOf(close, start.index);
  return end < 0 ? undefined : { start: start.index, text: text.slice(start.index, end + close.length) };
}

function nested(element: string, depth: number): string {
  const open = /^<([a-zA-Z][\w:]*)[^>]*>/u.exec(element);
  if (open === null || depth * (open[0].length + 8) > MOST_CHARACTERS) return element;
  return open[0].repeat(depth) + element + `</${open[1]}>`.repeat(depth);
}

function declareEntities(text: string): string {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
  );
  const type = `<!DOCTYPE x [<!ENTITY e0 "lol">${levels.join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  const head = /^(?:\ufeff)?<\?xml[^>]*\?>/u.exec(text)?.[0] ?? '';
  return head + type + text.slice(head.length).replace(TEXT, '&e9;&f;');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
