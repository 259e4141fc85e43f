/** `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Millimetres of a page as points. */
export const TO_POINTS: Matrix = [POINTS_PER_MILLIMETRE, 0, 0, POINTS_PER_MILLIMETRE, 0, 0];

/** What the second does first. */
export function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

export function at(
  [a, b, c, d, e, f]: Matrix,
  x: number,
  y: number,
): { readonly x: number; readonly y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** The coordinates of an object: those of its boundary's corner, after its own transformation. */
export function objectMatrix(outer: Matrix, attributes: Readonly<Record<string, string>>): Matrix {
  const [x = 0, y = 0] = numbersIn(attributes['Boundary']);
  const placed = times(outer, [1, 0, 0, 1, x, y]);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(attributes['CTM']);
  return times(placed, [a, b, c, d, e, f]);
}

/** The numbers of a list; what is none is passed over. */
export function numbersIn(text = ''): readonly number[] {
  return text.split(/\s+/u).flatMap((word) => {
    const value = Number(word);
    return word === '' || !Number.isFinite(value) ? [] : [value];
  });
}
