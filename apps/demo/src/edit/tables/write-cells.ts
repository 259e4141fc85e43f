import { figureAt, figureValue } from '@xxgk/model';
import type { Draft } from '../../state/draft.js';
import { setValues } from '../../state/edit-draft.js';
import { figureFromText } from '../../state/figure-text.js';
import type { CellText } from './block.js';

/** What came of writing many cells; nothing is altered without being told. */
export interface Written {
  readonly draft: Draft;
  /** Cells that hold words instead of a number. */
  readonly words: number;
  /** Computed totals for which another number was given. */
  readonly totals: number;
}

/** Writes cells as one step. */
export function writeCells(draft: Draft, cells: readonly CellText[], at: number): Written {
  const targets = cells.map(({ path, text }) => ({ path, value: figureFromText(text) }));
  const written = setValues(
    draft,
    targets.map(({ path, value }) => ({ path: path.split('.'), value })),
    at,
    true,
  );
  return {
    draft: written,
    words: targets.filter(({ value }) => value !== null && figureValue(value) === null).length,
    totals: targets.filter(
      ({ path, value }) =>
        value !== null && figureValue(figureAt(written.report, path)) !== figureValue(value),
    ).length,
  };
}
