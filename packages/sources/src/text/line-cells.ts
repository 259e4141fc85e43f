/** The cells of a line: between tabs, blank ones too; else between wide spaces; figures in a row are split at any space. */
export function lineCells(line: string, isFigure: (text: string) => boolean): readonly string[] {
  const cells = line.includes('\t')
    ? line.split('\t').map((cell) => cell.trim())
    : line
        .split(/[ \u00A0]{2,}|[\u2001\u2003\u3000]+/u)
        .flatMap((cell) => (cell.trim() === '' ? [] : [cell.trim()]));
  return cells.flatMap((cell) => splitFigures(cell, isFigure));
}

/** Spaces of every width, as pages and word processors have them between cells. */
const SPACES = /[ \u00A0\u2000-\u200A\u202F\u205F\u3000]+/u;
/** One number, its thousands set apart by spaces that do not break. */
const GROUPED = /^\d{1,3}(?:[\u00A0\u2009\u202F]\d{3})+$/u;

function splitFigures(cell: string, isFigure: (text: string) => boolean): readonly string[] {
  const parts = GROUPED.test(cell) ? [cell] : cell.split(SPACES);
  if (parts.length === 1) return [cell];
  const firstFigure = parts.findIndex((_, index) => parts.slice(index).every(isFigure));
  if (firstFigure < 0) return [cell];
  if (firstFigure === 0) return parts;
  return [parts.slice(0, firstFigure).join(' '), ...parts.slice(firstFigure)];
}
