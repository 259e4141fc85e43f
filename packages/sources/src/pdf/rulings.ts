import type { Ruling } from './pdf-page.js';

/** The operators of a page as pdf.js lists them. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
/** A corner of a path, in points from the top left of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How pdf.js encodes the steps of a path. */
const STEP = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const;
const CURVE_POINTS: Readonly<Record<number, number>> = { [STEP.curve]: 3, [STEP.quadratic]: 2 };
/** A filled shape thinner than this is a line; a line may lean by this much. Points. */
const THIN = 3;
const LEANING = 0.8;
const SHORTEST = 2;

/** The straight horizontal and vertical lines of a page: strokes, and filled shapes as thin as a line. */
export function rulingsOf(
  operators: OperatorList,
  ops: Readonly<Record<string, number>>,
  toTopLeft: readonly number[],
): readonly Ruling[] {
  const rulings: Ruling[] = [];
  const space = new UserSpace(ops, toTopLeft as Matrix);
  const strokes = codes(ops, 'stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke');
  const fills = codes(ops, 'fill', 'eoFill');
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index];
    if (operator !== ops['constructPath']) {
      space.follow(operator, args);
      return;
    }
    const [painting, [path]] = args as [number, [ArrayLike<number> | null]];
    const lines = strokes.has(painting) ? strokedLines : fills.has(painting) ? thinShape : undefined;
    if (lines !== undefined && path)
      for (const ruling of shapesOf(path, space.matrix).flatMap(lines)) rulings.push(ruling);
  });
  return rulings;
}

/** Follows the changes of the coordinate system that operators make. */
class UserSpace {
  matrix: Matrix;
  readonly #ops: Readonly<Record<string, number>>;
  readonly #saved: Matrix[] = [];

  constructor(ops: Readonly<Record<string, number>>, matrix: Matrix) {
    this.#ops = ops;
    this.matrix = matrix;
  }

  follow(operator: number, args: unknown): void {
    const ops = this.#ops;
    if (operator === ops['save'] || operator === ops['paintFormXObjectBegin']) this.#saved.push(this.matrix);
    if (operator === ops['restore'] || operator === ops['paintFormXObjectEnd'])
      this.matrix = this.#saved.pop() ?? this.matrix;
    if (operator === ops['transform']) this.matrix = multiply(this.matrix, args as Matrix);
    if (operator === ops['paintFormXObjectBegin']) {
      const [form] = args as [Matrix | null];
      if (form) this.matrix = multiply(this.matrix, form);
    }
  }
}

function codes(ops: Readonly<Record<string, number>>, ...names: readonly string[]): ReadonlySet<number> {
  return new Set(names.flatMap((name) => ops[name] ?? []));
}

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

/** The corners of each part of a path; a closed part ends where it began. Curves count by their end points. */
function shapesOf(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): readonly (readonly Point[])[] {
  const shapes: Point[][] = [];
  let current: Point[] = [];
  const at = (index: number): Point => {
    const [x, y] = [path[index] ?? 0, path[index + 1] ?? 0];
    return { x: a * x + c * y + e, y: b * x + d * y + f };
  };
  for (let index = 0; index < path.length; ) {
    const step = path[index];
    if (step === STEP.close) {
      const [first] = current;
      if (first !== undefined) current.push(first);
      index += 1;
      continue;
    }
    const points = CURVE_POINTS[step ?? STEP.move] ?? 1;
    if (step === STEP.move) {
      current = [];
      shapes.push(current);
    }
    current.push(at(index + 1 + (points - 1) * 2));
    index += 1 + points * 2;
  }
  return shapes.filter((shape) => shape.length > 1);
}

/** The straight lines along a shape. */
export function strokedLines(shape: readonly Point[]): readonly Ruling[] {
  return shape.slice(1).flatMap((end, index) => lineBetween(shape[index] ?? end, end));
}

function lineBetween(start: Point, end: Point): readonly Ruling[] {
  const [width, height] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
  if (height <= LEANING && width >= SHORTEST) {
    return [horizontal((start.y + end.y) / 2, Math.min(start.x, end.x), Math.max(start.x, end.x))];
  }
  if (width <= LEANING && height >= SHORTEST) {
    return [vertical((start.x + end.x) / 2, Math.min(start.y, end.y), Math.max(start.y, end.y))];
  }
  return [];
}

/** A filled shape that is as thin as a line. */
export function thinShape(shape: readonly Point[]): readonly Ruling[] {
  const [xs, ys] = [shape.map(({ x }) => x), shape.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= THIN && width > height) return [horizontal((top + bottom) / 2, left, right)];
  if (width <= THIN && height > width) return [vertical((left + right) / 2, top, bottom)];
  return [];
}

function horizontal(at: number, from: number, to: number): Ruling {
  return { direction: 'horizontal', at, from, to };
}

function vertical(at: number, from: number, to: number): Ruling {
  return { direction: 'vertical', at, from, to };
}
