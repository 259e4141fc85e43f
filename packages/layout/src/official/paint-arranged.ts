import {
  type Arranged,
  type ArrangedJointMark,
  type ArrangedLine,
  type ArrangedRule,
  jointMarkHeight,
  type Piece,
  ruleHeight,
} from '@xxgk/document';
import { breakLines } from '../break-lines.js';
import { baselineIn, type LayoutContext } from '../layout-context.js';
import type { MarkOwner, TextRun } from '../page-model.js';
import { placeLine } from '../place-line.js';
import { shapeText } from '../shape-text.js';
import type { Canvas } from '../strip.js';

/** Paints arranged items from `top` down, each line a paragraph of its own. */
export function paintArranged(
  context: LayoutContext,
  page: Canvas,
  items: readonly Arranged[],
  top: number,
): void {
  items.reduce((y, item) => {
    const start = y + item.spaceBefore;
    return item.type === 'line'
      ? paintLine(context, page, item, start)
      : paintJointMark(context, page, item, start);
  }, top);
}

function paragraph({ structure }: LayoutContext): MarkOwner {
  return { element: structure.element('P').id };
}

function paintLine(
  context: LayoutContext,
  page: Canvas,
  { pieces, height, ruleBelow }: ArrangedLine,
  top: number,
): number {
  if (pieces.length > 0) paintPieces(context, page, pieces, top + baselineIn(height), paragraph(context));
  const bottom = top + height;
  if (ruleBelow === undefined) return bottom;
  paintRule(page, ruleBelow, bottom + ruleBelow.distance);
  return bottom + ruleBelow.distance + ruleHeight(ruleBelow);
}

function paintJointMark(context: LayoutContext, page: Canvas, mark: ArrangedJointMark, top: number): number {
  const owner = paragraph(context);
  const height = jointMarkHeight(mark);
  for (const column of mark.columns) {
    column.forEach((piece, row) => {
      paintPieces(context, page, [piece], top + row * mark.rowHeight + baselineIn(mark.rowHeight), owner);
    });
  }
  if (mark.suffix !== undefined) {
    const middle = top + (height - mark.rowHeight) / 2;
    paintPieces(context, page, [mark.suffix], middle + baselineIn(mark.rowHeight), owner);
  }
  return top + height;
}

function paintPieces(
  context: LayoutContext,
  page: Canvas,
  pieces: readonly Piece[],
  baseline: number,
  owner: MarkOwner,
): void {
  const runs = pieces.flatMap((piece) => runsOf(context, piece, baseline));
  if (runs.length > 0) page.marks.push({ kind: 'text', owner, runs });
}

/** Characters are set as wide as they are, then drawn together to their share about the anchor. */
function runsOf(context: LayoutContext, piece: Piece, baseline: number): readonly TextRun[] {
  const { text, typeface, size, widthScale, colour } = piece;
  const span = { text, typeface, size };
  const glyphs = shapeText([span], piece.letterSpacing / widthScale, context);
  const [line] = breakLines(glyphs, { width: Number.POSITIVE_INFINITY, firstIndent: 0, hanging: false });
  if (line === undefined) return [];
  const share = { left: 0, center: 0.5, right: 1 }[piece.anchor];
  const start = context.block.left + piece.x - share * line.width * widthScale;
  return placeLine(line, { left: 0, baseline, available: 0, alignment: 'left' }).map((run) => ({
    ...run,
    x: start + run.x * widthScale,
    ...(widthScale === 1 ? {} : { widthScale }),
    ...(colour === undefined ? {} : { colour }),
  }));
}

/** A rule is decoration. `top` is the edge of its first stroke. */
export function paintRule({ block, marks }: Canvas, rule: ArrangedRule, top: number): void {
  const left = block.left - rule.outdent.left;
  const right = block.left + block.width + rule.outdent.right;
  let y = top;
  for (const thickness of rule.strokes) {
    const middle = y + thickness / 2;
    marks.push({
      kind: 'rules',
      owner: { artifact: 'layout' },
      thickness,
      colour: rule.colour,
      lines: [[left, middle, right, middle]],
    });
    y += thickness + rule.gap;
  }
}
