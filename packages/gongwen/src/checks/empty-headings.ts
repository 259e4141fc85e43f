import type { Gongwen, PlacedBlock } from '../gongwen.js';
import { type TextPiece, textPieces } from './text-pieces.js';

/** Headings that end with no full stop and below which the next thing is a heading of their level or above, or nothing. */
export function emptyHeadings(gongwen: Gongwen): readonly TextPiece[] {
  const parts = [gongwen.body, ...gongwen.attachments.map(({ blocks }) => blocks)];
  const empty = new Set(parts.flatMap(emptyIn).map(({ start }) => start));
  return textPieces(gongwen).filter(({ isHeading, start }) => isHeading && empty.has(start));
}

function emptyIn(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  return blocks.filter(({ block }, index) => {
    if (block.type !== 'heading' || block.level > 2) return false;
    if (/[。；：]$/u.test(block.children.at(-1)?.value ?? '')) return false;
    const next = blocks[index + 1]?.block;
    return next === undefined
      ? isFollowed(blocks, index)
      : next.type === 'heading' && next.level <= block.level && next.level < 2;
  });
}

/** A list of headings alone, as in an outline of points, is meant so. */
function isFollowed(blocks: readonly PlacedBlock[], index: number): boolean {
  return blocks.slice(0, index).some(({ block }) => block.type !== 'heading');
}
