import { looksLikeFigure } from '../read-figure.js';

/** The cells of a line of a table: labels first, then figures. */
export interface TableLine {
  readonly labels: readonly string[];
  readonly figures: readonly string[];
}

/** Splits a line at tabs or wide white space; where there are none, figures at its end are split off. */
export function splitLine(line: string): TableLine {
  const cells = line
    .split(/\t|\u3000+| {2,}/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .flatMap(splitTrailingFigures);
  const first = cells.findIndex(looksLikeFigure);
  if (first < 0) return { labels: cells, figures: [] };
  return { labels: cells.slice(0, first), figures: cells.slice(first) };
}

function splitTrailingFigures(cell: string): readonly string[] {
  const match = /^(.*?\S)((?: +[\d,.]+)+)$/u.exec(cell);
  if (match === null) return /^[\d,.]+( +[\d,.]+)+$/u.test(cell) ? cell.split(/ +/u) : [cell];
  const [, label = '', figures = ''] = match;
  return [label, ...figures.trim().split(/ +/u)].flatMap((part) =>
    /^[\d,.]+( +[\d,.]+)+$/u.test(part) ? part.split(/ +/u) : [part],
  );
}
