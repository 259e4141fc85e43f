import { toPoints } from '../style/length.js';
import type { StyleSheet } from '../style/style-sheet.js';
import type { Block } from '../tree/nodes.js';
import { isSignature, signatureHeight } from './signature-height.js';
import { textWidth } from './text-width.js';

/** Lines of text that stand on the page of a signature, at least. */
const LINES_WITH_SIGNATURE = 2;
/** Half a page: more white than that at the foot of a page is worse than a signature alone. */
const MOST_CARRIED = 11;

/**
 * Blocks that stay, undivided, on the page of the block after them so that no signature stands alone: what lists
 * attachments or attendance, and above it prose of two lines. Lines are counted by characters, alike for all writers;
 * a word processor can carry whole paragraphs only. Pure. @rule GB/T 9704-2012 §7.3.5.5
 */
export function closingGroups(blocks: readonly Block[], sheet: StyleSheet): ReadonlySet<Block> {
  const { linesPerPage, linePitch } = sheet.page;
  const kept = new Set<Block>();
  blocks.forEach((block, index) => {
    if (!isSignature(block)) return;
    const lines = signatureHeight(block, sheet) / toPoints(linePitch);
    const most = Math.min(MOST_CARRIED, linesPerPage - lines);
    for (const carried of carriedAlong(blocks.slice(0, index), most, sheet)) kept.add(carried);
  });
  return kept;
}

/** From the last block upward; none where that would be more than `most` lines. */
function carriedAlong(before: readonly Block[], most: number, sheet: StyleSheet): readonly Block[] {
  const carried: Block[] = [];
  let prose = 0;
  let all = 0;
  for (const block of before.toReversed()) {
    const isProse = block.type === 'paragraph' || block.type === 'heading' || block.type === 'list';
    const lines = linesOf(block, sheet);
    if (lines === undefined) break;
    if (all + lines > most) return [];
    carried.push(block);
    all += lines;
    prose += isProse ? lines : 0;
    if (prose >= LINES_WITH_SIGNATURE) break;
  }
  return carried;
}

/** Lines of a block by its characters; `undefined` for one that is not carried along. */
function linesOf(block: Block, { page, text, closing }: StyleSheet): number | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const width = textWidth(block.children.map(({ value }) => value).join(''));
      return Math.ceil((width + text.body.firstLineIndent) / page.charactersPerLine);
    }
    case 'list':
      return block.items
        .map((item) => 1 + textWidth(item.map(({ value }) => value).join('')))
        .reduce(
          (sum, width) => sum + Math.ceil((width + text.body.firstLineIndent) / page.charactersPerLine),
          0,
        );
    case 'attachmentList':
      return closing.attachmentList.blankLinesBefore + block.titles.length;
    case 'attendance':
      return closing.attendance.blankLinesBefore + block.entries.length;
    default:
      return undefined;
  }
}
