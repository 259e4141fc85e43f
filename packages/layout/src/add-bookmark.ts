import type { LayoutContext, OpenOutlineItem } from './layout-context.js';
import type { PlacedStrip } from './strip.js';

/** Adds a bookmark where a block begins. */
export function addBookmark(
  { outline }: LayoutContext,
  level: number,
  title: string,
  [first]: readonly PlacedStrip[],
): void {
  if (first === undefined) return;
  let siblings = outline;
  for (let parent = siblings.at(-1); parent !== undefined && parent.level < level; parent = siblings.at(-1)) {
    siblings = parent.children;
  }
  const { page, top } = first;
  const item: OpenOutlineItem = { title, level, page: page.index, top: page.block.top + top, children: [] };
  siblings.push(item);
}
