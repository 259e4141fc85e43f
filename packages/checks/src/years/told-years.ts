import type { TextRange } from '@xxgk/document';
import type { PlacedPiece } from '../support/prose-pieces.js';
import { namedYears, openingYear, statedPeriods } from './stated-years.js';

/** The years of a piece of which the rules about periods, named years and the opening speak. */
export function toldYears({ key, prose }: PlacedPiece, year: number): readonly TextRange[] {
  const opening = key === 'overview' ? openingYear(prose) : undefined;
  return [
    ...statedPeriods(prose, year).flatMap(({ years }) => years),
    ...namedYears(prose, key === 'preamble'),
    ...(opening === undefined ? [] : [opening]),
  ].map(({ range }) => range);
}
