import { type Block, isSignature, signatureHeight } from '@xxgk/document';
import { textHeight } from './lay-out-text-blocks.js';
import type { LayoutContext } from './layout-context.js';
import { entriesHeight } from './official/lay-out-entries.js';

/**
 * Height of the blocks from `index` on that stay together with the signature below them; 0 where those do not, or
 * where even a whole page does not hold them. @rule GB/T 9704-2012 §7.3.5.5
 */
export function closingHeight(context: LayoutContext, blocks: readonly Block[], index: number): number {
  const first = blocks[index];
  if (first === undefined || !context.keptWithNext.has(first)) return 0;
  const end = blocks.findIndex((block, at) => at >= index && !context.keptWithNext.has(block));
  const group = blocks.slice(index, end + 1);
  const height = group.reduce((sum, block) => sum + heightOf(context, block), 0);
  return height <= context.pages.block.gridHeight ? height : 0;
}

/** Whether a block about to be set is a signature that will stand on a page of its own, above nothing but a note. */
export function standsAlone(block: Block, { pages, styleSheet }: LayoutContext): boolean {
  return isSignature(block) && (pages.used() === 0 || !pages.fits(signatureHeight(block, styleSheet)));
}

function heightOf(context: LayoutContext, block: Block): number {
  if (isSignature(block)) return signatureHeight(block, context.styleSheet);
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return textHeight(context, block);
    case 'attachmentList':
    case 'attendance':
      return entriesHeight(context, block);
    default:
      return 0;
  }
}
