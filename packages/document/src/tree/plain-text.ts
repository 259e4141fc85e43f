import { footnotesIn } from './footnotes.js';
import { LIST_MARK } from './list-mark.js';
import type { Block, DocumentTree, Inline } from './nodes.js';
import { officialText } from './official-text.js';
import { noteText } from './table-notes.js';

/** All text of a document in reading order, one block a line, cells separated by tabs. */
export function plainText(document: DocumentTree): string {
  return document.children.map(blockText).join('\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'title':
      return block.segments.join('');
    case 'heading':
    case 'paragraph':
      return [inlineText(block.children), ...footnoteTexts(block.children)].join('\n');
    case 'list':
      return block.items.flatMap((item) => [LIST_MARK + inlineText(item), ...footnoteTexts(item)]).join('\n');
    case 'pageBreak':
      return '';
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...block.rows.map(({ cells }) => cells.map((cell) => cell.text).join('\t')),
        ...(block.notes === undefined ? [] : [noteText(block)]),
        ...(block.remark === undefined ? [] : [block.remark]),
      ].join('\n');
    case 'picture':
      return block.caption;
    case 'signature':
      return [block.organ, ...(block.furtherOrgans ?? []), block.date].join('\n');
    default:
      return officialText(block);
  }
}

/** Notes stand below the paragraph that calls them, each with its mark. */
function footnoteTexts(children: readonly Inline[]): readonly string[] {
  return footnotesIn(children).map(({ value, footnote }) => value + inlineText(footnote));
}

function inlineText(children: readonly Inline[]): string {
  return children.map(({ value }) => value).join('');
}
