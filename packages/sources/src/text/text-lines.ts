import { readLimits } from '../container/limits.js';
import { halfWidth } from './tidy.js';

/** A line of a text file. */
export interface TextLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** First character in the text, from 0. */
  readonly offset: number;
  /** From 1; pages end at form feeds. */
  readonly page: number;
  /** Blank lines stand before it, page breaks apart. */
  readonly isAfterBlank: boolean;
  /** Level of a heading that marks show as one. */
  readonly headingLevel?: number;
}

const PAGE_NUMBER = /^[-—–]\s*\d{1,3}\s*[-—–]$|^第\s*\d{1,3}\s*页(\s*[,，]?\s*共\s*\d{1,3}\s*页)?$/u;

/** Line ends of old programs, of web pages and of text copied from Word; each is one character, so that places stay. */
const OTHER_LINE_ENDS = /\r(?!\n)|[\v\u0085\u2028\u2029]/gu;

const LONGEST_PAGE_NUMBER = 40;

/** The lines of a text that say something; page numbers are left out. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let offset = 0;
  let page = 1;
  let isAfterBlank = false;
  let isAfterPage = false;
  text
    .replace(OTHER_LINE_ENDS, '\n')
    .split('\n')
    .forEach((raw, index) => {
      const isNewPage = raw.startsWith('\f');
      if (isNewPage) {
        page += 1;
        isAfterPage = true;
      }
      // What is longer is no line of a document; here it would only take time.
      const line = raw.slice(0, readLimits.lineCharacters).replace(/[\f\r]/g, '');
      const plain = halfWidth(line);
      if (plain === '') isAfterBlank = true;
      else if (plain.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(plain)) isAfterPage = true;
      else {
        lines.push({
          text: line,
          number: index + 1,
          offset,
          page,
          isAfterBlank: isAfterBlank && !isAfterPage,
        });
        isAfterBlank = false;
        isAfterPage = false;
      }
      offset += raw.length + 1;
    });
  return lines;
}
