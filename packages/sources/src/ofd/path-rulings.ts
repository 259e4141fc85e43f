import { childOf, textOf, type XmlNode } from '../container/xml.js';
import type { Ruling } from '../pdf/pdf-page.js';
import { type Point, strokedLines, thinShape } from '../pdf/rulings.js';
import { at, type Matrix, objectMatrix } from './matrix.js';

/** How many numbers follow a letter; the last two are where it ends. @rule GB/T 33190-2016 §9.1 */
const NUMBERS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** The straight horizontal and vertical lines of a path, in points: strokes, and filled shapes as thin as a line. */
export function pathRulings(object: XmlNode, outer: Matrix): readonly Ruling[] {
  const data = childOf(object, 'AbbreviatedData');
  if (data === undefined) return [];
  const isStroked = object.attributes['Stroke'] !== 'false';
  const isFilled = object.attributes['Fill'] === 'true';
  const shapes = shapesOf(textOf(data), objectMatrix(outer, object.attributes));
  if (isStroked) return shapes.flatMap(strokedLines);
  return isFilled ? shapes.flatMap(thinShape) : [];
}

/** The corners of each part of a path; a closed part ends where it began. Curves count by their end points. */
function shapesOf(data: string, matrix: Matrix): readonly (readonly Point[])[] {
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  const words = data.split(/[\s,]+/u).filter((word) => word !== '');
  for (let index = 0; index < words.length; ) {
    const letter = words[index] ?? '';
    const count = NUMBERS[letter];
    index += 1;
    if (count === undefined) continue;
    const [first] = shape;
    if (letter === 'C') {
      if (first !== undefined) shape.push(first);
      continue;
    }
    const [x, y] = [Number(words[index + count - 2]), Number(words[index + count - 1])];
    index += count;
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    if (letter === 'M' || letter === 'S') {
      shape = [];
      shapes.push(shape);
    }
    shape.push(at(matrix, x, y));
  }
  return shapes.filter(({ length }) => length > 1);
}
