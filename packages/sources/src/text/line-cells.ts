/** The cells of a line: between tabs, blank ones too; else between wide spaces; figures in a row are split at any space. */
export function lineCells(line: string, isFigure: (text: string) => boolean): readonly string[] {
  const cells = line.includes('\t')
    ? line.split('\t').map((cell) => cell.trim())
    : line.split(/ {2,}|\u3000+/u).flatMap((cell) => (cell.trim() === '' ? [] : [cell.trim()]));
  return cells.flatMap((cell) => splitFigures(cell, isFigure));
}

function splitFigures(cell: string, isFigure: (text: string) => boolean): readonly string[] {
  const parts = cell.split(/[ \u3000]+/u);
  if (parts.length === 1) return [cell];
  const firstFigure = parts.findIndex((_, index) => parts.slice(index).every(isFigure));
  if (firstFigure < 0) return [cell];
  if (firstFigure === 0) return parts;
  return [parts.slice(0, firstFigure).join(' '), ...parts.slice(firstFigure)];
}
