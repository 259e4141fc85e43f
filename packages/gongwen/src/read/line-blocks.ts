import { heading, paragraph, type Text, text } from '@xxgk/document';
import { officialNumber, type ProseLevel, parseProse } from '@xxgk/official';
import type { PlacedBlock } from '../gongwen.js';
import { type TextLine, textsBefore, textsFrom, wordsOf } from './inlines.js';

const RUN_IN: Readonly<Record<ProseLevel, Text['role'] | undefined>> = {
  1: undefined,
  2: 'runInHeading2',
  3: 'runInHeading3',
  4: 'runInHeading4',
};

/** A line of text as a heading, a paragraph that begins with one, or a paragraph; then the pictures that it names. @rule GB/T 9704-2012 §7.3.3 */
export function lineBlocks(line: TextLine): readonly PlacedBlock[] {
  const { start, end, pictures } = line;
  const own = line.children.length === 0 ? [] : [{ block: lineBlock(line), start, end }];
  return [...own, ...pictures.map((block) => ({ block, start, end }))];
}

function lineBlock({ children }: TextLine): PlacedBlock['block'] {
  const words = wordsOf(children);
  const [parsed] = parseProse(words);
  if (parsed?.level === undefined || parsed.heading === undefined || parsed.ordinal === undefined)
    return paragraph(children);
  const { level, heading: title, text: rest } = parsed;
  if (rest === '' && /[。；，：]$/u.test(title))
    return sentence(children, parsed.level, parsed.ordinal, words);
  const number = officialNumber(level, parsed.ordinal);
  const numberEnd = words.length - rest.length - (title.length - number.length);
  const head = withNumber(number, textsBefore(textsFrom(children, numberEnd), title.length - number.length));
  if (rest === '') return heading(level, head);
  const role = RUN_IN[level];
  const runIn = role === undefined ? head : head.map((child) => ({ ...child, role }));
  return paragraph([...runIn, ...textsFrom(children, words.length - rest.length)]);
}

/** A numbered sentence is a paragraph; its number takes the official form. */
function sentence(
  children: readonly Text[],
  level: ProseLevel,
  ordinal: number,
  words: string,
): PlacedBlock['block'] {
  const number = officialNumber(level, ordinal);
  const [parsed] = parseProse(words);
  const length = (parsed?.heading ?? '').length - number.length;
  return paragraph(withNumber(number, textsFrom(children, words.length - length)));
}

/** The number before the words of a heading; it looks like them. */
function withNumber(number: string, [first, ...others]: readonly Text[]): readonly Text[] {
  if (first === undefined) return [text(number)];
  return [{ ...first, value: number + first.value }, ...others];
}

/** A line as a heading of a level whose number is counted where it was not written. */
export function headingBlock(
  line: TextLine,
  level: ProseLevel,
  nextOrdinal: (level: ProseLevel, written?: number) => number,
): PlacedBlock {
  const { children, start, end } = line;
  const words = wordsOf(children);
  const [parsed] = parseProse(words);
  if (parsed?.level !== undefined && parsed.ordinal !== undefined) {
    nextOrdinal(parsed.level, parsed.ordinal);
    const number = officialNumber(parsed.level, parsed.ordinal);
    const title = (parsed.heading ?? '') + parsed.text;
    const rest = textsFrom(children, words.length - (title.length - number.length));
    return { block: heading(parsed.level, withNumber(number, rest)), start, end };
  }
  const number = officialNumber(level, nextOrdinal(level));
  return { block: heading(level, withNumber(number, children)), start, end };
}
