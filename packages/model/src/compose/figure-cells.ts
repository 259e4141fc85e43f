import { noteMark, type TableCell, tableCell } from '@xxgk/document';
import { type Amount, type Count, formatFigure } from '../report/count.js';
import { figureAt } from '../report/figure-access.js';
import type { Report } from '../report/report.js';

/** Makes the figure cells of one table and gathers the words that do not fit into them. */
export interface FigureCells {
  readonly cell: (path: string, columnSpan?: number) => TableCell;
  /** Fields of the table for the notes so far. */
  readonly notes: () => { readonly notes?: readonly string[] };
}

/** `longestNote`: characters of a note that still stand in its cell; 0 for columns too narrow for any. */
export function figureCells(report: Report, longestNote: number): FigureCells {
  const notes: string[] = [];
  const mark = (note: string): string => {
    if (!notes.includes(note)) notes.push(note);
    return noteMark(notes.indexOf(note));
  };
  return {
    cell: (path, columnSpan = 1) => {
      const figure = figureAt(report, path);
      const note = noteOf(figure);
      const isLong = note !== undefined && [...note].length > longestNote;
      const text = isLong ? formatFigure(numberOf(figure)) + mark(note) : formatFigure(figure);
      return tableCell('figure', text, { columnSpan, path });
    },
    notes: () => (notes.length === 0 ? {} : { notes: [...notes] }),
  };
}

function noteOf(figure: Count | Amount | undefined): string | undefined {
  if (typeof figure !== 'object' || figure === null || figure.value === null) return undefined;
  return figure.note;
}

function numberOf(figure: Count | Amount | undefined): Count | Amount | undefined {
  return typeof figure === 'object' && figure !== null ? figure.value : figure;
}
