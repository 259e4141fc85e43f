/** An affine map `[a b c d e f]`: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Reads `matrix(a b c d e f)`; the identity where there is none. */
export function readMatrix(transform: string | undefined): Matrix {
  const numbers = /^matrix\(([^)]*)\)$/
    .exec(transform ?? '')?.[1]
    ?.split(/[\s,]+/)
    .map(Number);
  if (numbers?.length !== 6 || numbers.some(Number.isNaN)) return IDENTITY;
  return numbers as unknown as Matrix;
}

/** By how much lengths grow; the mean where the axes differ. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

export function mapPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
