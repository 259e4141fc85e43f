import type { PageLine } from './page-content.js';
import type { TextBlock } from './text-block.js';

/** How far apart lines of one paragraph stand, and whether paragraphs stand further apart. */
export interface LineSpacing {
  /** From base line to base line, in points. */
  readonly pitch: number;
  /** Paragraphs are told by the distance between them, so that a short line alone ends none. */
  readonly tellsParagraphs: boolean;
}

/** A distance of so many lines is one between paragraphs; one of fewer is that of a paragraph. */
const WIDE = 1.3;
const CLOSE = 1.15;
/** Lines further apart have something between them that is no text. */
const FURTHEST = 4;
const FEWEST_GAPS = 3;
/** Short lines after which no gap stands, as a share of all. */
const MOST_CLOSE = 0.34;
const SHORT = 1.6;

/** Measures the distances between the lines of text; `undefined` where there are too few to tell. */
export function lineSpacing(lines: readonly PageLine[], block: TextBlock): LineSpacing | undefined {
  const pairs = lines.slice(1).flatMap((line, index) => {
    const previous = lines[index];
    const gap = previous === undefined ? undefined : distance(previous, line);
    return previous === undefined || gap === undefined ? [] : [{ previous, gap }];
  });
  const gaps = pairs.map(({ gap }) => gap);
  const isShort = (line: PageLine): boolean => block.right - line.right > block.fontSize * SHORT;
  const within = pairs.filter(({ previous }) => !isShort(previous)).map(({ gap }) => gap);
  const pitch = middleOf(within, block.fontSize) ?? smallestOf(gaps, block.fontSize);
  if (pitch === undefined) return undefined;
  const wide = gaps.filter((gap) => gap > pitch * WIDE).length;
  const short = pairs.filter(({ previous }) => isShort(previous));
  const close = short.filter(({ gap }) => gap < pitch * CLOSE).length;
  return { pitch, tellsParagraphs: wide >= FEWEST_GAPS && close <= short.length * MOST_CLOSE };
}

/** How two lines of a page follow each other; `undefined` over a page break. */
export function gapBetween(
  previous: PageLine,
  line: PageLine,
  { pitch }: LineSpacing,
): 'close' | 'wide' | undefined {
  const gap = distance(previous, line);
  if (gap === undefined) return undefined;
  return gap > pitch * WIDE ? 'wide' : gap < pitch * CLOSE ? 'close' : undefined;
}

function distance(previous: PageLine, line: PageLine): number | undefined {
  const gap = line.baseline - previous.baseline;
  return previous.page === line.page && gap > 0 ? gap : undefined;
}

/** The distance that most pairs have whose first line is full, as those within a paragraph are. */
function middleOf(gaps: readonly number[], fontSize: number): number | undefined {
  const possible = possibleOf(gaps, fontSize);
  return possible.length < FEWEST_GAPS ? undefined : possible[Math.floor(possible.length / 2)];
}

/** The smallest distance that more than one pair of lines has. */
function smallestOf(gaps: readonly number[], fontSize: number): number | undefined {
  const possible = possibleOf(gaps, fontSize);
  return possible.find(
    (gap, index) => (possible[index + 1] ?? Number.POSITIVE_INFINITY) - gap < fontSize * 0.05,
  );
}

/** Distances that letters of this size have room in, in order. */
function possibleOf(gaps: readonly number[], fontSize: number): readonly number[] {
  return gaps.filter((gap) => gap >= fontSize && gap <= fontSize * FURTHEST).toSorted((a, b) => a - b);
}
