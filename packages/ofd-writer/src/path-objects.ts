import type { Xml } from '@xxgk/container';
import type { Colour, PathSegment, VectorShape, VectorStroke } from '@xxgk/document';
import type { Box, RuleMark, VectorMark } from '@xxgk/layout';
import type { LineStyle } from './draw-params.js';
import { ofd, ofdText } from './ofd-xml.js';
import type { PageTools } from './page-tools.js';
import { boxText, colourText, millimetres, ofdNumber, outlineMillimetres } from './units.js';

const CAPS = { butt: 'Butt', round: 'Round', square: 'Square' } as const;
const JOINS = { miter: 'Miter', round: 'Round', bevel: 'Bevel' } as const;
/** Digits of millimetres: micrometres for rules, which meet each other; for drawings what no printer resolves. */
const RULE_DIGITS = 3;
const DRAWING_DIGITS = 2;
/** @rule GB/T 33190-2016 §9.1: the letters of a path are not those of SVG */
const COMMANDS = { M: 'M', L: 'L', C: 'B', Z: 'C' } as const;

/** Straight lines of one thickness as one object. Its boundary has room for half of it all around. */
export function rulesObject({ thickness, lines, colour }: RuleMark, tools: PageTools): Xml {
  const corners = lines.flatMap(([x1, y1, x2, y2]): readonly Point[] => [
    [x1, y1],
    [x2, y2],
  ]);
  const box = boxAround(corners, thickness / 2);
  const path = lines.flatMap(([x1, y1, x2, y2]): readonly PathSegment[] => [
    ['M', x1, y1],
    ['L', x2, y2],
  ]);
  const line = {
    width: millimetres(thickness),
    ...(colour === undefined ? {} : { colour: colourText(colour) }),
  };
  return ofd(
    'PathObject',
    { ID: tools.own(), Boundary: boxText(box), DrawParam: tools.drawParams.id({ line }) },
    pathData(path, box, RULE_DIGITS),
  );
}

/** The outlines of a drawing as objects, from the bottom up. What lies outside of the drawing is not seen. */
export function vectorObjects(mark: VectorMark, tools: PageTools): readonly Xml[] {
  return mark.shapes.flatMap((shape) => shapeObject(mark, shape, tools));
}

function shapeObject(
  { box: frame, width, height }: VectorMark,
  shape: VectorShape,
  tools: PageTools,
): readonly Xml[] {
  const { fill, stroke } = shape;
  if (fill === undefined && stroke === undefined) return [];
  const [across, down] = [frame.width / width, frame.height / height];
  const onPage = (path: readonly PathSegment[]): readonly PathSegment[] =>
    path.map((segment) => placedSegment(segment, frame, across, down));
  const path = onPage(shape.path);
  const clips = shape.clips.map(onPage);
  const room = stroke === undefined ? 0 : reachOf(stroke) * Math.max(across, down);
  const frames = [frame, ...clips.map((clip) => boxAround(pointsOf(clip), 0))];
  const box = frames.reduce(intersection, boxAround(pointsOf(path), room));
  if (box.width <= 0 || box.height <= 0) return [];
  const look = {
    ...(fill === undefined ? {} : { fill: colourValue(fill.colour) }),
    ...(stroke === undefined ? {} : { line: lineStyle(stroke, (across + down) / 2) }),
  };
  return [
    ofd(
      'PathObject',
      {
        ID: tools.own(),
        Boundary: boxText(box),
        DrawParam: tools.drawParams.id(look),
        ...(stroke === undefined ? { Stroke: 'false' } : {}),
        ...(fill === undefined ? {} : { Fill: 'true' }),
        ...(fill?.rule === 'evenodd' ? { Rule: 'Even-Odd' } : {}),
      },
      ...clipList(
        clips.filter((clip) => !isRectangle(clip)),
        box,
      ),
      pathData(path, box, DRAWING_DIGITS),
    ),
  ];
}

/** Rectangles are clipped by the boundary; other outlines are said. @rule GB/T 42133-2022 §6.3: no useless clips */
function clipList(clips: readonly (readonly PathSegment[])[], box: Box): readonly Xml[] {
  if (clips.length === 0) return [];
  const whole = boxText({ x: 0, y: 0, width: box.width, height: box.height });
  return [
    ofd(
      'Clips',
      {},
      ...clips.map((clip) =>
        ofd(
          'Clip',
          {},
          ofd(
            'Area',
            {},
            ofd(
              'Path',
              { Boundary: whole, Stroke: 'false', Fill: 'true' },
              pathData(clip, box, DRAWING_DIGITS),
            ),
          ),
        ),
      ),
    ),
  ];
}

type Point = readonly [x: number, y: number];

function pathData(path: readonly PathSegment[], { x, y }: Box, digits: number): Xml {
  const data = path.map((segment) => {
    const [command, ...points] = segment;
    const own = points.map((value, index) => outlineMillimetres(value - (index % 2 === 0 ? x : y), digits));
    return [COMMANDS[command], ...own].join(' ');
  });
  return ofdText('AbbreviatedData', data.join(' '));
}

function placedSegment(segment: PathSegment, { x, y }: Box, across: number, down: number): PathSegment {
  if (segment[0] === 'Z') return segment;
  const [command, ...points] = segment;
  const placed = points.map((value, index) => (index % 2 === 0 ? x + value * across : y + value * down));
  return [command, ...placed] as unknown as PathSegment;
}

function pointsOf(path: readonly PathSegment[]): readonly Point[] {
  return path.flatMap(([, ...values]) =>
    values.flatMap((value, index): readonly Point[] =>
      index % 2 === 0 ? [[value, values[index + 1] ?? 0]] : [],
    ),
  );
}

function boxAround(points: readonly Point[], room: number): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - room, Math.min(...ys) - room];
  return { x: left, y: top, width: Math.max(...xs) + room - left, height: Math.max(...ys) + room - top };
}

function intersection(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  return {
    x,
    y,
    width: Math.min(one.x + one.width, other.x + other.width) - x,
    height: Math.min(one.y + one.height, other.y + other.height) - y,
  };
}

/** Whether an outline goes around the box that it fills. */
function isRectangle(path: readonly PathSegment[]): boolean {
  if (path.some(([command]) => command === 'C')) return false;
  const points = pointsOf(path);
  const { x, y, width, height } = boxAround(points, 0);
  const isCorner = points.every(
    ([px, py]) => (px === x || px === x + width) && (py === y || py === y + height),
  );
  return isCorner && new Set(points.map(String)).size === 4 && points.length <= 5;
}

/** How far from its outline a stroke is seen; sharp corners reach further. */
function reachOf({ width, join, cap, miterLimit }: VectorStroke): number {
  const corner = join === 'miter' ? miterLimit : 1;
  return (width / 2) * Math.max(corner, cap === 'square' ? Math.SQRT2 : 1);
}

function lineStyle({ width, colour, cap, join, miterLimit, dashes }: VectorStroke, scale: number): LineStyle {
  return {
    width: millimetres(width * scale),
    colour: colourValue(colour),
    ...(cap === 'butt' ? {} : { cap: CAPS[cap] }),
    ...(join === 'miter' ? { miterLimit: ofdNumber(miterLimit) } : { join: JOINS[join] }),
    ...(dashes.length === 0 ? {} : { dashes: dashes.map((length) => millimetres(length * scale)).join(' ') }),
  };
}

function colourValue(colour: Colour): string {
  return colour.map((value) => Math.round(value * 255)).join(' ');
}
