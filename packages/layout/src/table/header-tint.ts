import type { Colour, PathSegment } from '@xxgk/document';
import type { VectorMark } from '../page-model.js';
import type { ShapedTable } from './shaped-table.js';
import { rowsOf, type TablePart } from './table-part.js';

/** The ground of the header cells of a part, where the style has one; decoration below their text. */
export function headerTint(
  { cells, style: { headerTint: tint } }: ShapedTable,
  part: TablePart,
): VectorMark | undefined {
  if (tint === undefined) return undefined;
  const fill = { colour: colourOf(tint), rule: 'nonzero' } as const;
  const shapes = cells.flatMap((cell) => {
    const covered = rowsOf(cell, part);
    const [first, last] = [covered[0], covered.at(-1)];
    if (cell.cell.role !== 'columnHeader' || first === undefined || last === undefined) return [];
    return [{ path: rectangle(cell.left, first.top, cell.right, last.top + last.height), clips: [], fill }];
  });
  const { left: x, top: y, width, height } = part.page.block;
  return {
    kind: 'vector',
    owner: { artifact: 'layout' },
    box: { x, y, width, height },
    width,
    height,
    shapes,
  };
}

function rectangle(left: number, top: number, right: number, bottom: number): readonly PathSegment[] {
  return [['M', left, top], ['L', right, top], ['L', right, bottom], ['L', left, bottom], ['Z']];
}

function colourOf(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map(
    (part) => Number.parseInt(part, 16) / 255,
  );
  return [red, green, blue];
}
