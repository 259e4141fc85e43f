import type { Table } from '@xxgk/document';

/** Room for two characters and the padding of a cell in the narrowest column, in em of the table's text. */
const NARROWEST_COLUMN_EM = 2.8;

/** Share of a column in the width of its table, as CSS percentage. */
export function columnShare({ columnWeights }: Table, column: number): string {
  const share = (100 * (columnWeights[column] ?? 0)) / sum(columnWeights);
  return `${Math.round(share * 100) / 100}%`;
}

/** Width below which a table is scrolled instead of squeezed, as CSS length. */
export function leastTableWidth({ columnWeights }: Table): string {
  const width = (NARROWEST_COLUMN_EM * sum(columnWeights)) / Math.min(...columnWeights);
  return `${Math.ceil(width)}em`;
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
