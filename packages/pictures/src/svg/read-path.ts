import type { PathSegment } from '@xxgk/document';
import { type Matrix, mapPoint } from './matrix.js';

const NUMBERS_OF: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

type Point = readonly [number, number];

/**
 * Reads path data with absolute commands; quadratic curves become cubic ones, and every point is mapped.
 * @throws RangeError for relative commands, arcs and text that is no path data
 */
export function readPath(data: string, matrix: Matrix): readonly PathSegment[] {
  const tokens = data.match(/[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g) ?? [];
  const segments: PathSegment[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  let position = 0;
  let command = '';
  while (position < tokens.length) {
    const token = tokens[position] ?? '';
    if (/[A-Za-z]/.test(token)) {
      command = token;
      position += 1;
    } else if (command === 'M') command = 'L';
    const count = NUMBERS_OF[command];
    const values = tokens.slice(position, position + (count ?? 0)).map(Number);
    if (count === undefined || values.length < count || values.some(Number.isNaN)) throw new RangeError(data);
    position += count;
    if (command === 'Z') at = start;
    const { segment, end } = readSegment(command, values, at, matrix);
    segments.push(segment);
    at = end;
    if (command === 'M') start = at;
  }
  return segments;
}

function readSegment(
  command: string,
  values: readonly number[],
  [x0, y0]: Point,
  matrix: Matrix,
): { readonly segment: PathSegment; readonly end: Point } {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
  const line = (kind: 'M' | 'L', x: number, y: number) => ({
    segment: [kind, ...mapPoint(matrix, x, y)] as const,
    end: [x, y] as const,
  });
  const curve = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => ({
    segment: [
      'C',
      ...mapPoint(matrix, x1, y1),
      ...mapPoint(matrix, x2, y2),
      ...mapPoint(matrix, x, y),
    ] as const,
    end: [x, y] as const,
  });
  switch (command) {
    case 'M':
      return line('M', a, b);
    case 'L':
      return line('L', a, b);
    case 'H':
      return line('L', a, y0);
    case 'V':
      return line('L', x0, a);
    case 'Q':
      return curve(
        x0 + (2 / 3) * (a - x0),
        y0 + (2 / 3) * (b - y0),
        c + (2 / 3) * (a - c),
        d + (2 / 3) * (b - d),
        c,
        d,
      );
    case 'C':
      return curve(a, b, c, d, e, f);
    default:
      return { segment: ['Z'], end: [x0, y0] };
  }
}
