import type { Landmarks } from '../landmarks.js';
import type { SourceTable } from '../source-document.js';
import { type BarEdges, barCells, barEdges, drawsCells, hasBar, isRule } from './bars.js';
import type { TextLine } from './text-lines.js';

interface DrawnCell {
  readonly text: string;
  readonly line: TextLine;
}

/**
 * Lines drawn with bars as a table; lines between rows are left out. It has columns only where every row has as many
 * cells: rows of other lengths, or filled up with blank cells, say nothing of what stands below what.
 */
export function barTable(
  lines: readonly TextLine[],
  number: number,
  { isFigure }: Pick<Landmarks, 'isFigure'>,
): SourceTable {
  const drawn = lines.filter(({ text }) => !isRule(text));
  const inCells = drawsCells(drawn.map(({ text }) => text));
  const edges = barEdges(drawn.map(({ text }) => text));
  const rows = inCells ? cellRows(drawn, isFigure) : drawn.map((line) => lineRow(line, edges));
  const cells = rows.flatMap((row, at) =>
    row.map(({ text, line }, column) => ({
      row: at,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text,
      place: { line: line.number, offset: line.offset, table: number, row: at + 1, column: column + 1 },
    })),
  );
  const widths = new Set(rows.map((row) => row.length));
  const isEven = !inCells && widths.size === 1;
  const isPadded = lines.length === drawn.length && rows.some((row) => row.at(-1)?.text === '');
  const columnCount = isEven && !isPadded ? (rows[0]?.length ?? 0) : 0;
  return { type: 'table', rowCount: rows.length, columnCount, cells, place: { table: number } };
}

function lineRow(line: TextLine, edges: BarEdges): readonly DrawnCell[] {
  return barCells(line.text, edges).map((text) => ({ text, line }));
}

/** Rows of a table with one cell, or one bar, a line: words begin a row, figures and blank cells go on with it. */
function cellRows(
  lines: readonly TextLine[],
  isFigure: Landmarks['isFigure'],
): readonly (readonly DrawnCell[])[] {
  const rows: DrawnCell[][] = [];
  for (const cell of streamOfCells(lines)) {
    const last = rows.at(-1);
    const goesOn = cell.text === '' || isFigure(cell.text);
    if (last !== undefined && goesOn) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/** A cell ends at a bar or at the end of its line; two bars with nothing between are a blank cell. */
function streamOfCells(lines: readonly TextLine[]): readonly DrawnCell[] {
  const cells: DrawnCell[] = [];
  let isAfterCell = false;
  let hasBegun = false;
  for (const line of lines) {
    for (const token of tokensOf(line.text)) {
      if (token !== '|') cells.push({ text: token, line });
      else if (hasBegun && !isAfterCell) cells.push({ text: '', line });
      isAfterCell = token !== '|';
      hasBegun = true;
    }
  }
  return cells;
}

/** The words and bars of a line in order; a bar as `|`. */
function tokensOf(text: string): readonly string[] {
  if (!hasBar(text)) return [text.trim()];
  const pieces = ` ${text} `.split(/(?<!\\)[|｜│┃]/u);
  return pieces.flatMap((piece, index) => [
    ...(index === 0 ? [] : ['|']),
    ...(piece.trim() === '' ? [] : barCells(piece)),
  ]);
}
