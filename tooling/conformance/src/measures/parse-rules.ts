import type { Rule } from './facts.js';

/** Shorter strokes are parts of tables or of letters. */
const LEAST_RULE_PT = 50;
/** What is higher is a surface. */
const THICKEST_PT = 6;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The horizontal rules of each page, from what `mutool trace` tells of painted paths. Pure. */
export function parseRules(trace: string): readonly (readonly Rule[])[] {
  return trace
    .split(/<page /)
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<(stroke|fill)_path ([^>]*)>(.*?)<\/\1_path>/gs)].flatMap(
        ([, kind, attributes = '', body = '']) =>
          kind === 'stroke' ? strokes(attributes, body) : surfaces(attributes, body),
      ),
    );
}

/** Each straight piece of a stroked path. */
function strokes(attributes: string, body: string): readonly Rule[] {
  const { scale, colour } = look(attributes);
  const half = (Number(attribute(attributes, 'linewidth') ?? 1) * scale) / 2;
  return subpaths(attributes, body).flatMap((points) =>
    points.slice(1).flatMap((end, index) => {
      const start = points[index];
      if (!start || Math.abs(end.y - start.y) > 0.2) return [];
      const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
      const rule = { left, right, top: start.y - half, bottom: start.y + half, colour };
      return right - left >= LEAST_RULE_PT ? [rule] : [];
    }),
  );
}

/** Each filled shape that is long and thin. */
function surfaces(attributes: string, body: string): readonly Rule[] {
  const { colour } = look(attributes);
  return subpaths(attributes, body).flatMap((points) => {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const box = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
    const isRule = box.right - box.left >= LEAST_RULE_PT && box.bottom - box.top <= THICKEST_PT;
    return isRule ? [{ ...box, colour }] : [];
  });
}

function subpaths(attributes: string, body: string): readonly (readonly Point[])[] {
  const [a, b, c, d, e, f] = matrixOf(attributes);
  const paths: Point[][] = [];
  for (const [, command, x, y] of body.matchAll(/<(moveto|lineto|curveto)[^>]*? x="(\S+)" y="(\S+)"/g)) {
    const [u, v] = [Number(x), Number(y)];
    const point = { x: a * u + c * v + e, y: b * u + d * v + f };
    if (command === 'moveto') paths.push([point]);
    else paths.at(-1)?.push(point);
  }
  return paths;
}

type Matrix = readonly [number, number, number, number, number, number];

function matrixOf(attributes: string): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = (attribute(attributes, 'transform') ?? '')
    .split(' ')
    .map(Number);
  return [a, b, c, d, e, f];
}

function look(attributes: string): { readonly scale: number; readonly colour: string } {
  const [a, b] = matrixOf(attributes);
  return { scale: Math.hypot(a, b), colour: hexColour(attribute(attributes, 'color') ?? '0') };
}

/** One number is grey, three are red, green and blue; four (CMYK) do not occur in PDF/A with an sRGB profile. */
function hexColour(components: string): string {
  const numbers = components.split(' ').map(Number);
  const [red = 0, green = red, blue = red] = numbers;
  const byte = (share: number) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(red)}${byte(green)}${byte(blue)}`;
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
}
