import { figureAt, figureValue } from '@xxgk/model';
import type { Draft } from '../../state/draft.js';
import { setValues } from '../../state/edit-draft.js';
import { figureFromText } from '../../state/figure-text.js';
import { blockCells, type FigureGrid, pasteTargets } from './grid.js';

/** What came of a pasted block; nothing is altered or left out without being told. */
export interface PasteOutcome {
  readonly draft: Draft;
  readonly cells: number;
  /** Cells of the block that reach beyond the table. */
  readonly beyond: number;
  /** Cells that hold words instead of a number. */
  readonly words: number;
  /** Computed totals for which the block had another number. */
  readonly totals: number;
}

/** Pastes a block copied from a spreadsheet, as one step. */
export function pasteBlock(
  draft: Draft,
  grid: FigureGrid,
  anchor: string,
  block: string,
  at: number,
): PasteOutcome {
  const targets = pasteTargets(grid, anchor, block).map(({ path, text }) => ({
    path,
    value: figureFromText(text),
  }));
  const pasted = setValues(
    draft,
    targets.map(({ path, value }) => ({ path: path.split('.'), value })),
    at,
  );
  const isWords = (value: (typeof targets)[number]['value']): boolean =>
    value !== null && figureValue(value) === null;
  return {
    draft: pasted,
    cells: targets.length,
    beyond: blockCells(block) - targets.length,
    words: targets.filter(({ value }) => isWords(value)).length,
    totals: targets.filter(
      ({ path, value }) =>
        value !== null && figureValue(figureAt(pasted.report, path)) !== figureValue(value),
    ).length,
  };
}
