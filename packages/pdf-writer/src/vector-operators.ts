import type { PathSegment, VectorFill, VectorShape, VectorStroke } from '@xxgk/document';
import type { VectorMark } from '@xxgk/layout';
import { pdfNumber } from './pdf-number.js';

const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

/** A drawing as content operators between `q` and `Q`; the axis of the page points down, like the drawing's. Pure. */
export function vectorOperators({ box, width, height, shapes }: VectorMark): string {
  const matrix = [box.width / width, 0, 0, box.height / height, box.x, box.y].map(pdfNumber);
  return ['q', `${matrix.join(' ')} cm`, ...shapes.flatMap(shapeOperators), 'Q'].join('\n');
}

function shapeOperators({ path, clips, fill, stroke }: VectorShape): readonly string[] {
  const paint = [
    ...(fill === undefined ? [] : [colour(fill.colour, 'rg')]),
    ...(stroke === undefined ? [] : strokeParameters(stroke)),
    ...path.map(segment),
    paintOperator(fill, stroke),
  ];
  return ['q', ...clips.flatMap((clip) => [...clip.map(segment), 'W n']), ...paint, 'Q'];
}

function paintOperator(fill: VectorFill | undefined, stroke: VectorStroke | undefined): string {
  if (fill === undefined) return stroke === undefined ? 'n' : 'S';
  const rule = fill.rule === 'evenodd' ? '*' : '';
  return `${stroke === undefined ? 'f' : 'B'}${rule}`;
}

function strokeParameters({
  colour: ink,
  width,
  cap,
  join,
  miterLimit,
  dashes,
}: VectorStroke): readonly string[] {
  return [
    colour(ink, 'RG'),
    `${pdfNumber(width)} w`,
    `${CAPS[cap]} J`,
    `${JOINS[join]} j`,
    `${pdfNumber(miterLimit)} M`,
    ...(dashes.length === 0 ? [] : [`[${dashes.map(pdfNumber).join(' ')}] 0 d`]),
  ];
}

function colour(values: readonly number[], operator: string): string {
  return `${values.map(pdfNumber).join(' ')} ${operator}`;
}

function segment([command, ...points]: PathSegment): string {
  if (command === 'Z') return 'h';
  return `${points.map(pdfNumber).join(' ')} ${command.toLowerCase()}`;
}
