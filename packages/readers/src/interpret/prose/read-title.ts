import { squeeze } from '@xxgk/sources';
import { digitsOf } from './find-date.js';
import type { Line } from './line.js';
import { endsAsOrgan } from './organ-name.js';

const YEAR = '(?<year>\\d{4}|[〇○零一二三四五六七八九]{4})年度?';
const TAIL = '(?:的)?(?:本级)?政府信息(?:与政务)?公开[^，。；]{0,14}报告';
const SHAPES: readonly RegExp[] = [
  new RegExp(`^(?<organ>[^，。；]+?)${YEAR}${TAIL}$`, 'u'),
  new RegExp(`^${YEAR}(?<organ>[^，。；]+?)${TAIL}$`, 'u'),
  new RegExp(`^(?<organ>[^，。；]+?)${TAIL}[（(]${YEAR}[）)]$`, 'u'),
  new RegExp(`^${YEAR}${TAIL}$`, 'u'),
  new RegExp(`^${TAIL}[（(]${YEAR}[）)]$`, 'u'),
  new RegExp(`^(?<organ>[^，。；]+?)${TAIL}$`, 'u'),
  new RegExp(`^${TAIL}$`, 'u'),
];
const LONGEST_TITLE = 70;
const MOST_LINES = 4;

/** The title of a report with the organ and the year it names, and the lines it stands in. */
export interface TitleReading {
  readonly title: string;
  readonly organ: string | undefined;
  readonly year: number | undefined;
  /** Index of the first line and of the line after the last. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the title among the lines before the first main heading: the last one that names most. `signature` is the
 * organ that signed, if one did.
 */
export function readTitle(lines: readonly Line[], signature?: string): TitleReading | undefined {
  const weight = (reading: TitleReading): number => weightOf(reading, lines, signature);
  let best: TitleReading | undefined;
  for (let start = 0; start < lines.length; start += 1) {
    for (let count = 1; count <= MOST_LINES && start + count <= lines.length; count += 1) {
      const reading = titleOf(lines.slice(start, start + count), start);
      if (reading && (best === undefined || weight(reading) >= weight(best))) best = reading;
    }
  }
  return best;
}

/**
 * Organ and year count for the title that names them, and that the organ also signed. Of two that name as much the one
 * of fewer paragraphs is meant, and whole paragraphs rather than parts.
 */
function weightOf(
  { organ, year, start, end }: TitleReading,
  lines: readonly Line[],
  signature: string | undefined,
): number {
  const own = lines.slice(start, end);
  const paragraphs = new Set(own.map(({ place }) => place)).size;
  const isTorn = lines[start - 1]?.place === own[0]?.place || lines[end]?.place === own.at(-1)?.place;
  return (
    (organ === undefined ? 0 : 2) +
    (organ !== undefined && organ === signature ? 1 : 0) +
    (year === undefined ? 0 : 2) -
    (paragraphs - 1) * 0.1 -
    (isTorn ? 0.5 : 0)
  );
}

function titleOf(lines: readonly Line[], start: number): TitleReading | undefined {
  const title = lines.map(({ text }) => squeeze(text)).join('');
  if (title.length > LONGEST_TITLE || lines.some(({ text }) => squeeze(text) === '')) return undefined;
  for (const shape of SHAPES) {
    const groups = shape.exec(title)?.groups;
    if (groups === undefined && !shape.test(title)) continue;
    const organ = cleanOrgan(groups?.['organ']);
    const isOneParagraph = lines.every(({ place }) => place === lines[0]?.place);
    if (!isOneParagraph && !isTitleBeginning(squeeze(lines[0]?.text ?? ''))) return undefined;
    const year = groups?.['year'];
    return {
      title: title.replace(/^关于(?!.*关于)/u, '关于'),
      organ,
      year: year === undefined ? undefined : Number(/^\d/.test(year) ? year : digitsOf(year)),
      start,
      end: start + lines.length,
    };
  }
  return undefined;
}

function isTitleBeginning(line: string): boolean {
  return endsAsOrgan(line) || /政府信息公开|\d{4}年/u.test(line);
}

function cleanOrgan(organ: string | undefined): string | undefined {
  const clean = organ
    ?.replace(/^关于(?:印发|公布|发布)?/u, '')
    .replace(/(?:关于|的|[《（(])$/u, '')
    .replace(/^[《]/u, '');
  return clean === undefined || clean === '' ? undefined : clean;
}
