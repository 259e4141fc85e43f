import { type Session, type StyleSheet, slotFor, type TableCell, type TableStyle } from '@xxgk/document';
import { TableCell as DocxTableCell, Paragraph } from 'docx';
import { withComments } from '../inlines/comment-marks.js';
import { plainRun } from '../inlines/plain-run.js';
import type { TableStyleIds } from '../parts/table-styles.js';
import { writtenOnce } from '../xml/docx-internals.js';

/** How a cell stands in its row. */
export interface CellPlace {
  readonly width: number;
  /** White between a figure and the right margin, in twips; in the middle when left out. */
  readonly inset?: number | undefined;
  /** White on both sides of a head, in twips. */
  readonly headInset?: number | undefined;
  /** The row shows only the lower part of a cell that starts further up. */
  readonly continued: boolean;
  readonly keepNext: boolean;
}

/** Writes the cells of one table. */
export type CellWriter = (cell: TableCell, place: CellPlace) => DocxTableCell;

/** Cells that are kept, about 1.5 KB each; a report has some two hundred that differ, most of them in all reports. */
const KEPT_CELLS = 2000;

/** Cells of earlier tables by what they show and where they stand: labels and small figures recur in every report. */
const cellsOf = slotFor<StyleSheet, Map<string, DocxTableCell>>(() => new Map());

/** A writer for the tables of a style; equal cells in equal places are one object, in all documents of a session. */
export function cellWriter(
  { sheet, session }: { readonly sheet: StyleSheet; readonly session: Session },
  style: TableStyle,
  ids: TableStyleIds,
): CellWriter {
  const cells = cellsOf(session, sheet);
  return (cell, place) => {
    const key = cellKey(cell, place, ids);
    const known = cells.get(key);
    if (known !== undefined) return known;
    const made = tableCellToDocx(cell, place, style, ids);
    if (cells.size >= KEPT_CELLS) cells.clear();
    cells.set(key, made);
    return made;
  };
}

/** All that the XML of a cell depends on; the text, which may hold anything, comes last. */
function cellKey(cell: TableCell, place: CellPlace, ids: TableStyleIds): string {
  const { role, text, columnSpan, rowSpan, alignment = '', annotations = [] } = cell;
  const { width, inset, headInset, continued, keepNext } = place;
  const cut = `${columnSpan} ${rowSpan > 1} ${continued} ${keepNext}`;
  return `${ids.table} ${role}${alignment} ${width} ${inset} ${headInset} ${cut} ${annotations.join(',')} ${text}`;
}

/** A cell, or the empty continuation of one from a row above. Its lines are those of the table's style. */
function tableCellToDocx(
  cell: TableCell,
  place: CellPlace,
  style: TableStyle,
  ids: TableStyleIds,
): DocxTableCell {
  const { columnSpan, rowSpan, role, alignment, annotations = [] } = cell;
  const [text = '', ...further] = cell.text.split('\n');
  const { width, inset, headInset, continued, keepNext } = place;
  const look = {
    style: ids.cell[role],
    ...(alignment === undefined ? {} : { alignment }),
    // As much room on the left: a font with wider digits in place of the official one must not break a figure in two.
    ...(inset === undefined ? {} : { alignment: 'right' as const, indent: { left: -inset, right: inset } }),
    ...(headInset === undefined ? {} : { indent: { left: headInset, right: headInset } }),
    ...(keepNext ? { keepNext } : {}),
  };
  const tint = role === 'columnHeader' ? style.headerTint : undefined;
  const made = new DocxTableCell({
    verticalAlign: 'center',
    width: { size: width, type: 'dxa' },
    ...(tint === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: tint } }),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { verticalMerge: continued ? 'continue' : 'restart' } : {}),
    children: [
      new Paragraph({
        ...look,
        ...(continued || (text === '' && annotations.length === 0)
          ? {}
          : { children: withComments([{ runs: text === '' ? [] : [plainRun(text)], annotations }]) }),
      }),
      ...(continued ? [] : further).map((line) => new Paragraph({ ...look, children: [plainRun(line)] })),
    ],
  });
  return writtenOnce(made);
}
