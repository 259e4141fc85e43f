import type { EmbeddedData, SourceNote } from '../source-document.js';
import type { CellHiding } from './cell-looks.js';

/** What a cell shows, and what stands behind it. */
export interface WorkbookCell {
  /** The words of the cell; of a formula its stored result, `''` when none is stored. */
  readonly text: string;
  readonly formula?: string;
  /** A number that the cell's format shows as a date: `2023-01-18`. */
  readonly date?: string;
  /** The formula, or the cell, shows an error such as `#REF!`. */
  readonly isError?: true;
  /** A formula without a stored result that cannot be computed: the cell is not blank, but what it says is not known. */
  readonly isUnread?: true;
  /** Words of the cell that are struck through, and no part of its text. */
  readonly struck?: string;
}

/** A rectangle of cells, counted from 0; the last row and column belong to it. */
export interface CellArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A remark about a cell; row and column count from 0. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What may make a sheet show otherwise than it says, and where; row and column count from 0. */
export interface SheetHiding {
  readonly what: CellHiding | 'row' | 'column' | 'merged' | 'conditional' | 'over' | 'view' | 'printed';
  readonly row?: number;
  readonly column?: number;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Cells that hold something, by row, then by column. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, WorkbookCell>>;
  readonly merges: readonly CellArea[];
  /** What people wrote about cells, beside them (批注). */
  readonly comments?: readonly CellComment[];
  /** Rows, counted from 0, and columns, by their letters, that hold something and that the sheet does not show. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly string[] };
  /** For who holds the sheet against the one that was made. */
  readonly hidings?: readonly SheetHiding[];
}

/** A sum whose stored result is not what it adds up to, which was taken. */
export interface StaleSum {
  readonly sheet: string;
  /** `C3` */
  readonly cell: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly stored: string;
  readonly computed: string;
}

/** A spreadsheet file as far as its words and figures go; sums are computed. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly staleSums: readonly StaleSum[];
  /** Areas that a name of the whole workbook leads to. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly area: CellArea }>;
  /** Names of sheets that are no tables: charts, macros, dialogs. */
  readonly otherSheets?: readonly string[];
  /** What programs put into the file and nobody sees. */
  readonly embedded: readonly EmbeddedData[];
}

/** The cell at a place; `undefined` when it holds nothing. */
export function cellAt(sheet: WorkbookSheet, row: number, column: number): WorkbookCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The words at a place, without white space around them. */
export function textAt(sheet: WorkbookSheet, row: number, column: number): string {
  return cellAt(sheet, row, column)?.text.trim() ?? '';
}

/** What stands at a place, as a figure is read from it: where the result of a formula is not known, the formula. */
export function figureTextAt(sheet: WorkbookSheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell?.isUnread ? `=${cell.formula ?? ''}` : textAt(sheet, row, column);
}

/** The words of a sheet that are struck through and were left out; of one row only where it is given. */
export function struckNotes({ name, rows }: WorkbookSheet, only?: number): readonly SourceNote[] {
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { struck }]): readonly SourceNote[] => {
      if (struck === undefined || (only !== undefined && row !== only)) return [];
      return [{ kind: 'struck', text: struck, place: { sheet: name, row: row + 1, column: column + 1 } }];
    }),
  );
}
