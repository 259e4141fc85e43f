import type { SourceCell } from '@xxgk/sources';
import { findLabel, type Labelled } from './label.js';
import { isBlank, looksLikeFigure } from './read-figure.js';
import type { TableRow } from './table-row.js';

/** A row taken apart: the labels that speak of it, and the cells in which its figures can stand, blank ones too. */
export interface SplitRow {
  readonly labels: readonly string[];
  /** Labels of cells that reach into the row from above. */
  readonly outer: readonly string[];
  readonly zone: readonly SourceCell[];
  readonly source: TableRow;
}

const LABEL_AND_FIGURES =
  /^(?<label>.*?[^\d\s.,:：])\s*[:：]?\s*(?<figures>-?\d[\d,.]*(?:\s+-?\d[\d,.]*)*)$/su;

/** A cell that is longer holds prose. */
const LONGEST = 500;

/** Takes a row apart. `known` are the labels of the table's rows; after the last of them the figures begin. */
export function splitRow(row: TableRow, known: readonly Labelled<unknown>[]): SplitRow {
  const cells = row.cells.flatMap((cell) => splitCell(cell, known));
  const firstFigure = cells.findIndex(({ text }) => looksLikeFigure(text));
  const leading = firstFigure < 0 ? cells : cells.slice(0, firstFigure);
  const isText = ({ text }: SourceCell): boolean => !isBlank(text);
  const lastKnown = leading.findLastIndex(({ text }) => findLabel(text, known) !== undefined);
  const start = (lastKnown >= 0 ? lastKnown : leading.findLastIndex(isText)) + 1;
  return {
    labels: cells.slice(0, start).flatMap(({ text }) => (isBlank(text) ? [] : [text])),
    outer: row.above.flatMap(({ text }) => (isBlank(text) || looksLikeFigure(text) ? [] : [text])),
    zone: cells.slice(start),
    source: row,
  };
}

/** A cell that holds a label and figures as one cell for each. */
function splitCell(cell: SourceCell, known: readonly Labelled<unknown>[]): readonly SourceCell[] {
  if (looksLikeFigure(cell.text) || cell.text.length > LONGEST) return [cell];
  const groups = LABEL_AND_FIGURES.exec(cell.text.trim())?.groups;
  if (groups === undefined || findLabel(groups['label'] ?? '', known, 'variant') === undefined) return [cell];
  const figures = (groups['figures'] ?? '').split(/\s+/);
  return [groups['label'] ?? '', ...figures].map((text) => ({ ...cell, text }));
}
