import { looksLikeFigure } from '../read-figure.js';

/** The cells of a line: between tabs, blank ones too; else between wide spaces; figures in a row are split at any space. */
export function lineCells(line: string): readonly string[] {
  const cells = line.includes('\t')
    ? line.split('\t').map((cell) => cell.trim())
    : line.split(/ {2,}|\u3000+/u).flatMap((cell) => (cell.trim() === '' ? [] : [cell.trim()]));
  return cells.flatMap(splitFigures);
}

function splitFigures(cell: string): readonly string[] {
  const parts = cell.split(/[ \u3000]+/u);
  if (parts.length === 1) return [cell];
  const firstFigure = parts.findIndex((_, index) => parts.slice(index).every(looksLikeFigure));
  if (firstFigure < 0) return [cell];
  if (firstFigure === 0) return parts;
  return [parts.slice(0, firstFigure).join(' '), ...parts.slice(firstFigure)];
}
