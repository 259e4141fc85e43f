import type { Colour, PathSegment, VectorShape, VectorStroke } from '@xxgk/document';

/** Writes outlines as SVG: paths with absolute data, clips as definitions; no text, no script, no reference outside. Pure. */
export function writeShapes(shapes: readonly VectorShape[], width: number, height: number): string {
  const clipIds = new Map<string, string>();
  const clipId = (data: string): string => {
    const id = clipIds.get(data) ?? `c${clipIds.size + 1}`;
    clipIds.set(data, id);
    return id;
  };
  const body = shapes.map((shape) => {
    const path = `<path d="${pathData(shape.path)}"${fillOf(shape)}${strokeOf(shape.stroke)}/>`;
    return shape.clips.reduceRight(
      (inner, clip) => `<g clip-path="url(#${clipId(pathData(clip))})">${inner}</g>`,
      path,
    );
  });
  const clips = [...clipIds].map(([data, id]) => `<clipPath id="${id}"><path d="${data}"/></clipPath>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...(clips.length === 0 ? [] : [`<defs>${clips.join('')}</defs>`]),
    ...body,
    '</svg>',
  ].join('\n');
}

function fillOf({ fill }: VectorShape): string {
  if (fill === undefined) return ' fill="none"';
  return ` fill="${hex(fill.colour)}"${fill.rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}`;
}

function strokeOf(stroke: VectorStroke | undefined): string {
  if (stroke === undefined) return '';
  const { colour, width, cap, join, miterLimit, dashes } = stroke;
  const line = ` stroke="${hex(colour)}" stroke-width="${round(width)}" stroke-linecap="${cap}"`;
  const corners = ` stroke-linejoin="${join}" stroke-miterlimit="${miterLimit}"`;
  return line + corners + (dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.map(round).join(' ')}"`);
}

function pathData(path: readonly PathSegment[]): string {
  return path.map(([command, ...points]) => `${command}${points.map(round).join(' ')}`).join('');
}

function hex(colour: Colour): string {
  return `#${colour
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
