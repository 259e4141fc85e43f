import { squeeze } from '@xxgk/sources';
import { digitsOf } from './find-date.js';
import type { Line } from './line.js';
import { endsAsOrgan } from './organ-name.js';

const YEAR = '(?<year>\\d{4}|[〇○零一二三四五六七八九]{4})年度?';
const ORGAN = '(?<organ>[^，。；]+?)';
const REMARK = '(?:[（(][^（）()，。；]{1,16}[）)])?';
const TAIL = '(?:的)?(?:本级)?政府信息(?:[与和]政务)?公开[^，。；]{0,14}(?:报告|年报)';
/** As some sites word it; then the organ must be one by its name, and a year must be spoken of. */
const LOOSE = '(?:的)?(?:政务公开|信息公开)(?:工作)?(?:的)?(?:情况)?(?:年度)?(?:工作)?(?:总结)?(?:报告|年报)';
const shapesOf = (tail: string): readonly RegExp[] => [
  new RegExp(`^${ORGAN}${YEAR}${tail}${REMARK}$`, 'u'),
  new RegExp(`^${YEAR}${ORGAN}${tail}${REMARK}$`, 'u'),
  new RegExp(`^${ORGAN}${tail}[（(]${YEAR}[）)]$`, 'u'),
  new RegExp(`^${YEAR}${tail}${REMARK}$`, 'u'),
  new RegExp(`^${tail}[（(]${YEAR}[）)]$`, 'u'),
  new RegExp(`^${ORGAN}${tail}${REMARK}$`, 'u'),
  new RegExp(`^${tail}$`, 'u'),
];
const SHAPES = shapesOf(TAIL);
const LOOSE_SHAPES = shapesOf(LOOSE);
/** What follows 关于 in papers about reports, which are none. */
const ABOUT =
  /^(?:关于)?(?:做好|编制|编写|报送|填报|上报|开展|进一步|加强|规范|切实|组织|抓紧|抓好|推进|落实|认真|召开|举办)/u;
const OF_SITE = /(?:公开|首页|专栏|栏目|目录|年报|年度报告|网站|[>＞»|])$/u;
const REST_OF_NOTICE = /的?(?:通知|通报|函|意见|方案|公告|指南|要求|解读|说明)$/u;
const LONGEST_REST = 30;
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
 * organ that signed, if one did, `period` the year that the text says its figures are of.
 */
export function readTitle(
  lines: readonly Line[],
  signature?: string,
  period?: number,
): TitleReading | undefined {
  const weight = (reading: TitleReading): number =>
    weightOf(reading, lines, signature) + (period !== undefined && reading.year === period ? 1 : 0);
  let best: TitleReading | undefined;
  for (let start = 0; start < lines.length; start += 1) {
    for (let count = 1; count <= MOST_LINES && start + count <= lines.length; count += 1) {
      if (isBeginningOfNotice(lines, start + count)) continue;
      const reading = titleOf(lines.slice(start, start + count), start);
      if (reading === undefined) continue;
      if (best === undefined || weight(reading) >= weight(best)) best = reading;
      break;
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
  const isOneParagraph = lines.every(({ place }) => place === lines[0]?.place);
  if (!isOneParagraph && !isTitleBeginning(squeeze(lines[0]?.text ?? ''))) return undefined;
  const named = titleNames(title);
  return named && { ...named, title, start, end: start + lines.length };
}

/** Organ and year that words name as a title does; `undefined` for words that are none. */
export function titleNames(title: string): Pick<TitleReading, 'organ' | 'year'> | undefined {
  const strict = namesBy(SHAPES, title);
  if (strict !== undefined) return isNobody(strict.organ ?? '') ? undefined : strict;
  const loose = namesBy(LOOSE_SHAPES, title);
  if (loose === undefined || (loose.organ !== undefined && !endsAsOrgan(loose.organ))) return undefined;
  return loose.year === undefined && !/年度|年报/u.test(title) ? undefined : loose;
}

/** Words that stand where a title has its organ: the subject of a notice, the column of a site. */
function isNobody(organ: string): boolean {
  return ABOUT.test(organ) || OF_SITE.test(organ);
}

function namesBy(shapes: readonly RegExp[], title: string): Pick<TitleReading, 'organ' | 'year'> | undefined {
  const shape = shapes.find((candidate) => candidate.test(title));
  const groups = shape?.exec(title)?.groups;
  if (shape === undefined) return undefined;
  const year = groups?.['year'];
  return {
    organ: cleanOrgan(groups?.['organ']),
    year: year === undefined ? undefined : Number(/^\d/.test(year) ? year : digitsOf(year)),
  };
}

/** Whether the lines from here on say that what came before was the subject of a notice. */
function isBeginningOfNotice(lines: readonly Line[], from: number): boolean {
  const [next = '', after = ''] = lines.slice(from, from + 2).map(({ text }) => squeeze(text));
  return [next, next + after].some((rest) => rest.length <= LONGEST_REST && REST_OF_NOTICE.test(rest));
}

function isTitleBeginning(line: string): boolean {
  return endsAsOrgan(line) || /信息公开|政务公开|\d{4}年/u.test(line);
}

function cleanOrgan(organ: string | undefined): string | undefined {
  const clean = organ
    ?.replace(/^关于(?:印发|公布|发布)?/u, '')
    .replace(/(?:关于|的|[《（(])$/u, '')
    .replace(/^[《]/u, '');
  return clean === undefined || clean === '' ? undefined : clean;
}
