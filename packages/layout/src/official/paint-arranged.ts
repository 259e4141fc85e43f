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

/** Paints arranged items from `top` down, each line a paragraph of its own. Returns where they end. */
export function paintArranged(context: LayoutContext, items: readonly Arranged[], top: number): number {
  return items.reduce((y, item) => {
    const start = y + item.spaceBefore;
    return item.type === 'line' ? paintLine(context, item, start) : paintJointMark(context, item, start);
  }, top);
}

function paragraph({ structure }: LayoutContext): MarkOwner {
  return { element: structure.element('P').id };
}

function paintLine(context: LayoutContext, { pieces, height, ruleBelow }: ArrangedLine, top: number): number {
  if (pieces.length > 0) paintPieces(context, pieces, top + baselineIn(height), paragraph(context));
  const bottom = top + height;
  if (ruleBelow === undefined) return bottom;
  paintRule(context, ruleBelow, bottom + ruleBelow.distance);
  return bottom + ruleBelow.distance + ruleHeight(ruleBelow);
}

function paintJointMark(context: LayoutContext, mark: ArrangedJointMark, top: number): number {
  const owner = paragraph(context);
  const height = jointMarkHeight(mark);
  for (const column of mark.columns) {
    column.forEach((piece, row) => {
      paintPieces(context, [piece], top + row * mark.rowHeight + baselineIn(mark.rowHeight), owner);
    });
  }
  if (mark.suffix !== undefined) {
    const middle = top + (height - mark.rowHeight) / 2;
    paintPieces(context, [mark.suffix], middle + baselineIn(mark.rowHeight), owner);
  }
  return top + height;
}

function paintPieces(
  context: LayoutContext,
  pieces: readonly Piece[],
  baseline: number,
  owner: MarkOwner,
): void {
  const runs = pieces.flatMap((piece) => runsOf(context, piece, baseline));
  if (runs.length > 0) context.pages.add({ kind: 'text', owner, runs });
}

/** Characters are set as wide as they are, then drawn together to their share about the anchor. */
function runsOf(context: LayoutContext, piece: Piece, baseline: number): readonly TextRun[] {
  const { text, typeface, size, widthScale, colour } = piece;
  const span = { text, typeface, size };
  const glyphs = shapeText([span], piece.letterSpacing / widthScale, context);
  const [line] = breakLines(glyphs, { width: Number.POSITIVE_INFINITY, firstIndent: 0, hanging: false });
  if (line === undefined) return [];
  const share = { left: 0, center: 0.5, right: 1 }[piece.anchor];
  const start = context.pages.block.left + piece.x - share * line.width * widthScale;
  return placeLine(line, { left: 0, baseline, available: 0, alignment: 'left' }).map((run) => ({
    ...run,
    x: start + run.x * widthScale,
    ...(widthScale === 1 ? {} : { widthScale }),
    ...(colour === undefined ? {} : { colour }),
  }));
}

/** A rule is decoration. `top` is the edge of its first stroke. */
export function paintRule({ pages }: LayoutContext, rule: ArrangedRule, top: number): void {
  const left = pages.block.left - rule.outdent.left;
  const right = pages.block.left + pages.block.width + rule.outdent.right;
  let y = top;
  for (const thickness of rule.strokes) {
    const middle = y + thickness / 2;
    pages.add({
      kind: 'rules',
      owner: { artifact: 'layout' },
      thickness,
      colour: rule.colour,
      lines: [[left, middle, right, middle]],
    });
    y += thickness + rule.gap;
  }
}
