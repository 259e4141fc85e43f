import type { DocumentTree, Text } from './nodes.js';

/** A text that is the mark of a footnote. */
export type FootnoteMark = Text & { readonly footnote: readonly Text[] };

/** The marks of footnotes among texts, in their order. */
export function footnotesIn(children: readonly Text[]): readonly FootnoteMark[] {
  return children.filter((child): child is FootnoteMark => child.footnote !== undefined);
}

/** The marks of all footnotes of a document, in the order in which they are called. */
export function footnotesOf({ children }: Pick<DocumentTree, 'children'>): readonly FootnoteMark[] {
  return children.flatMap((block) => {
    if (block.type === 'heading' || block.type === 'paragraph') return footnotesIn(block.children);
    return block.type === 'list' ? block.items.flatMap(footnotesIn) : [];
  });
}
