import type { TextRange } from '@xxgk/document';
import { chineseNumeral, parseChineseNumeral } from './chinese-numeral.js';

/** Levels of numbering: 1 is 一、, 2 is （一）, 3 is 1., 4 is （1）. */
export type ProseLevel = 1 | 2 | 3 | 4;

/** A line of prose: plain, or numbered with its heading and the text that runs on after it. */
export interface ProseLine {
  /** Index of the line in the prose, from 0. */
  readonly line: number;
  /** Where the line stands in the prose, without the spaces around it. */
  readonly range: TextRange;
  readonly level?: ProseLevel;
  readonly ordinal?: number;
  /** The number and the heading, in the official form. */
  readonly heading?: string;
  /** Text of a plain paragraph, or the text after a run-in heading. */
  readonly text: string;
  /** `![caption](path)` */
  readonly picture?: { readonly caption: string; readonly path: string };
}

const CHINESE = '[一二三四五六七八九十]{1,3}';
const MARKERS: readonly { readonly level: ProseLevel; readonly pattern: RegExp }[] = [
  { level: 1, pattern: new RegExp(`^(${CHINESE})、\\s*`) },
  { level: 2, pattern: new RegExp(`^[（(]\\s*(${CHINESE})\\s*[）)]\\s*`) },
  { level: 3, pattern: /^(\d{1,2})\s*[.．]\s*(?!\d)/ },
  { level: 4, pattern: /^[（(]\s*(\d{1,2})\s*[）)]\s*/ },
];
const PICTURE = /^!\[([^\]]*)\]\((.+)\)$/;
/** A numbered line that is one sentence longer than this is a paragraph, not a heading. */
const LONGEST_HEADING = 28;

/**
 * Parses prose: one paragraph per line, blank lines ignored, numbering recognised in half- and full-width form and
 * normalised. A numbered line is a heading; where text follows its first 。 the first sentence is a run-in heading.
 * @rule GB/T 9704-2012 §7.3.3
 */
export function parseProse(prose: string): readonly ProseLine[] {
  let next = 0;
  return prose.split(/(\r\n|[\n\r\u2028\u2029])/u).flatMap((raw, index) => {
    const start = next + (raw.length - raw.replace(/^[\s\u3000]+/u, '').length);
    next += raw.length;
    const content = raw.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
    const range = { start, end: start + content.length };
    return content === '' ? [] : [{ ...parseLine(content, index / 2), range }];
  });
}

/** The official form of a number: `一、`, `（一）`, `1.`, `（1）`. */
export function officialNumber(level: ProseLevel, ordinal: number): string {
  if (level === 1) return `${chineseNumeral(ordinal)}、`;
  if (level === 2) return `（${chineseNumeral(ordinal)}）`;
  return level === 3 ? `${ordinal}.` : `（${ordinal}）`;
}

function parseLine(content: string, line: number): Omit<ProseLine, 'range'> {
  const picture = PICTURE.exec(content);
  const path = picture?.[2]?.trim() ?? '';
  if (picture && path !== '') return { line, text: '', picture: { caption: picture[1] ?? '', path } };
  for (const { level, pattern } of MARKERS) {
    const match = pattern.exec(content);
    if (match === null) continue;
    const ordinal = level <= 2 ? parseChineseNumeral(match[1] ?? '') : Number(match[1]);
    if (ordinal === undefined) continue;
    return {
      line,
      level,
      ordinal,
      ...splitHeading(officialNumber(level, ordinal), content.slice(match[0].length)),
    };
  }
  return { line, text: content };
}

function splitHeading(number: string, rest: string): { readonly heading: string; readonly text: string } {
  const stop = rest.indexOf('。');
  if (stop >= 0 && stop < rest.length - 1) {
    return { heading: number + rest.slice(0, stop + 1), text: rest.slice(stop + 1) };
  }
  if (stop >= 0 && rest.length > LONGEST_HEADING) return { heading: number, text: rest };
  return { heading: number + rest, text: '' };
}
