import type { Block } from './nodes.js';

/** Blocks that follow each other on pages held one way. */
export interface PageRun {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

/**
 * Splits a document where the sheet is turned. Headings directly above a table across the page go with it, and so does
 * all of an attachment that stands across the page. Pure.
 */
export function pageRuns(blocks: readonly Block[]): readonly PageRun[] {
  const runs: { orientation: PageRun['orientation']; blocks: Block[] }[] = [];
  let ofPart: PageRun['orientation'] | undefined;
  blocks.forEach((block, index) => {
    if (block.type === 'attachmentStart') ofPart = block.orientation;
    if (block.type === 'imprint') ofPart = undefined;
    const orientation = ofPart ?? orientationAt(blocks, index);
    const last = runs.at(-1);
    if (last?.orientation === orientation) last.blocks.push(block);
    else runs.push({ orientation, blocks: [block] });
  });
  return runs;
}

function orientationAt(blocks: readonly Block[], index: number): PageRun['orientation'] {
  const block = blocks[index];
  if (block?.type === 'table') return block.orientation ?? 'portrait';
  if (block?.type !== 'heading' || blocks[index + 1] === undefined) return 'portrait';
  return orientationAt(blocks, index + 1);
}
