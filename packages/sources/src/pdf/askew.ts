/** Sine of the angle from which a line runs askew; scanned pages are turned by less. */
const LEAST_SLOPE = 0.1;

/** Whether a line that runs by `a` to the right for `b` down is askew. */
export function askew(a: number, b: number): { readonly isAskew?: true } {
  const slope = Math.min(Math.abs(a), Math.abs(b)) / (Math.hypot(a, b) || 1);
  return slope > LEAST_SLOPE ? { isAskew: true } : {};
}

/** Degrees by which a page is to be turned so that most of its letters stand upright. */
export function pageTurn(items: readonly unknown[], toTopLeft: readonly number[]): 0 | 90 | 180 | 270 {
  const [a = 1, b = 0, c = 0, d = 1] = toTopLeft;
  const letters = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const item of items) {
    if (!isText(item)) continue;
    const [x = 1, y = 0] = item.transform;
    const [right, down] = [a * x + c * y, b * x + d * y];
    if (askew(right, down).isAskew) continue;
    const turn = Math.abs(right) > Math.abs(down) ? (right > 0 ? 0 : 180) : down > 0 ? 270 : 90;
    letters[turn] += item.str.length;
  }
  const turns = [90, 180, 270] as const;
  return (
    turns.find(
      (turn) =>
        letters[turn] > turns.reduce((sum, one) => sum + (one === turn ? 0 : letters[one]), letters[0]),
    ) ?? 0
  );
}

function isText(item: unknown): item is { readonly str: string; readonly transform: readonly number[] } {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;
}
