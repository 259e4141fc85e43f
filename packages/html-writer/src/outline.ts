import type { Block, Heading, Title } from '@xxgk/document';

/** Deepest heading of HTML. */
const DEEPEST_LEVEL = 6;

/** Where a title or heading stands among the headings of the page. */
export interface OutlineEntry {
  /** 2 for `h2`. */
  readonly level: number;
  readonly name: string;
}

export type Outline = ReadonlyMap<Title | Heading, OutlineEntry>;

/**
 * Levels and names of all headings. A level follows at most one above it, whatever numbers the writer of the prose
 * skipped, so that the headings form a tree. @rule WCAG 2.2 §1.3.1
 */
export function outlineOf(blocks: readonly Block[], titleLevel: number): Outline {
  const outline = new Map<Title | Heading, OutlineEntry>();
  let last = titleLevel;
  for (const block of blocks) {
    if (block.type === 'title') outline.set(block, { level: titleLevel, name: 'title' });
    if (block.type !== 'heading') continue;
    last = Math.min(titleLevel + block.level, last + 1, DEEPEST_LEVEL);
    outline.set(block, { level: last, name: `heading-${outline.size}` });
  }
  return outline;
}
