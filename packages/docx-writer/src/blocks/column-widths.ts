/**
 * Shares `total` among columns by weight, in whole numbers that add up to it exactly: each edge is rounded, not
 * each width, so no column is more than one unit off. Pure.
 */
export function columnWidths(weights: readonly number[], total: number): readonly number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  let weight = 0;
  let edge = 0;
  return weights.map((own) => {
    weight += own;
    const start = edge;
    edge = Math.round((total * weight) / sum);
    return edge - start;
  });
}
