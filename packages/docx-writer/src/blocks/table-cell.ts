import { type Length, type TableCell, toPoints } from '@xxgk/model';
import { type ITableCellBorders, Paragraph } from 'docx';
import { withComments } from '../inlines/comment-marks.js';
import { plainRun } from '../inlines/plain-run.js';
import { styleIds } from '../parts/style-ids.js';
import { SharedCell } from './shared-cell.js';

/** How a cell stands in its row. */
export interface CellPlace {
  readonly width: number;
  /** The row shows only the lower part of a cell that starts further up. */
  readonly continued: boolean;
  readonly keepNext: boolean;
}

/** Writes the cells of one table; equal cells in equal places are one object. */
export type CellWriter = (cell: TableCell, place: CellPlace) => SharedCell;

export function cellWriter(border: Length): CellWriter {
  const borders = cellBorders(border);
  const written = new Map<string, SharedCell>();
  return (cell, place) => {
    const { role, text, columnSpan, rowSpan, annotations } = cell;
    const key = JSON.stringify([role, text, columnSpan, rowSpan > 1, place, annotations]);
    const known = written.get(key);
    if (known !== undefined) return known;
    const made = tableCellToDocx(cell, place, borders);
    written.set(key, made);
    return made;
  };
}

/** A cell, or the empty continuation of one from a row above, which carries the same borders: Word draws a merged cell's edge from all of them. */
function tableCellToDocx(cell: TableCell, place: CellPlace, borders: ITableCellBorders): SharedCell {
  const { columnSpan, rowSpan, role, text, annotations = [] } = cell;
  const { width, continued, keepNext } = place;
  return new SharedCell({
    borders,
    verticalAlign: 'center',
    width: { size: width, type: 'dxa' },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { verticalMerge: continued ? 'continue' : 'restart' } : {}),
    children: [
      new Paragraph({
        style: styleIds.tableCell[role],
        ...(keepNext ? { keepNext } : {}),
        ...(continued || (text === '' && annotations.length === 0)
          ? {}
          : { children: withComments([{ runs: text === '' ? [] : [plainRun(text)], annotations }]) }),
      }),
    ],
  });
}

/** A thin line on all four sides. Drawn by each cell: borders of the table lose to cells without. `w:sz` counts eighths of a point. */
function cellBorders(thickness: Length): ITableCellBorders {
  const border = { style: 'single', size: Math.round(toPoints(thickness) * 8), color: 'auto' } as const;
  return { top: border, left: border, bottom: border, right: border };
}
