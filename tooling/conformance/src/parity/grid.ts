import type { Line, PageLines } from './lines.js';
import { countItems, mode } from './statistics.js';

/** How a rendition keeps the grid of 22 lines of 28 characters. */
export interface Grid {
  /** Most full-width characters that a full line holds, without a mark in the margin; marks may turn some away. */
  readonly charactersPerLine?: number;
  readonly fullLines: number;
  /** Lines of each page that is full of prose. */
  readonly linesPerFullPage: readonly number[];
}

const FULL_WIDTH = /^[\u2014\u2018-\u201d\u2026\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff00-\uff60]+$/u;
/** A line belongs to the text column where it begins within half a character of the column's edge. */
const EDGE_EM = 0.5;

/** Measures the grid. Pure. */
export function measureGrid(pages: readonly PageLines[]): Grid {
  const prose = pages.flatMap((page) => page.prose);
  const size = mode(prose.map((line) => Math.round(line.size)))?.value ?? 0;
  const body = prose.filter((line) => Math.round(line.size) === size);
  const edge = Math.min(...body.map((line) => line.left));
  const isFlush = (line: Line | undefined) =>
    line !== undefined && Math.round(line.size) === size && line.left - edge < EDGE_EM * size;
  const full = prose.filter(
    (line, index) => isFlush(line) && isFlush(prose[index + 1]) && FULL_WIDTH.test(line.text),
  );
  const rightEdge = commonEdge(full.map((line) => Math.round(line.right)));
  const hangs = (line: Line) => line.right > rightEdge + EDGE_EM * size;
  const lengths = full.map((line) => [...line.text].length - (hangs(line) ? 1 : 0));
  return {
    fullLines: full.length,
    linesPerFullPage: fullPages(pages, isFlush).map((page) => countLines(page.prose, linePitch(pages))),
    ...(lengths.length > 0 && { charactersPerLine: Math.max(...lengths) }),
  };
}

/** The first edge that is not one line's own: a mark hangs beyond it, and a bracket may end half a character before it. */
function commonEdge(edges: readonly number[]): number {
  const shared = [...countItems(edges)].filter(([, count]) => count > 1).map(([edge]) => edge);
  return Math.min(...(shared.length > 0 ? shared : edges));
}

/** Above a title: the mark of an issued document, whose page is not filled with lines of the grid. */
const LARGE_PT = 24;

/** Pages of prose alone which end within a paragraph: nothing but their being full ended them. */
function fullPages(
  pages: readonly PageLines[],
  isFlush: (line: Line | undefined) => boolean,
): readonly PageLines[] {
  return pages.filter(
    (page, index) =>
      page.cells.length === 0 &&
      page.prose.length > 1 &&
      page.prose.every((line) => line.size < LARGE_PT) &&
      isFlush(pages[index + 1]?.prose[0]) &&
      !beginsWithTable(pages[index + 1]),
  );
}

function beginsWithTable(page: PageLines | undefined): boolean {
  const [cell] = page?.cells ?? [];
  const [line] = page?.prose ?? [];
  return cell !== undefined && (line === undefined || cell.baseline < line.baseline);
}

/** Commonest distance of two lines, in twentieths of a point. */
function linePitch(pages: readonly PageLines[]): number {
  const steps = pages.flatMap(({ prose }) =>
    prose.slice(1).map((line, index) => Math.round(20 * (line.baseline - (prose[index]?.baseline ?? 0)))),
  );
  return (mode(steps)?.value ?? 0) / 20;
}

/** Counts blank lines too: by the way from the first base line to the last. */
function countLines(prose: readonly Line[], pitch: number): number {
  const height = (prose.at(-1)?.baseline ?? 0) - (prose[0]?.baseline ?? 0);
  return pitch > 0 ? Math.round(height / pitch) + 1 : prose.length;
}
