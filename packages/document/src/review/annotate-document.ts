import type { Finding } from '../finding.js';
import type { Language } from '../language.js';
import type { Annotation, Block, DocumentTree, Inline, Table, TableCell, Text } from '../tree/nodes.js';
import { type Attached, anchorOf, anchorsIn } from './anchors.js';
import { markText } from './mark-text.js';
import { reviewWords } from './review-words.js';

/**
 * A copy of a document with each finding as an annotation at the cell or the words it speaks of, else at the row, the
 * section, or the title. The text stays the same. Compose the document with `origins`. Pure; never throws.
 */
export function annotateDocument(
  document: DocumentTree,
  findings: readonly Finding[],
  language: Language = 'zh-CN',
): DocumentTree {
  const annotations = findings.map((finding, index) => toAnnotation(finding, index + 1, language));
  const places = anchorsIn(document);
  const anchors = findings.map((finding, index) => ({ id: index + 1, anchor: anchorOf(finding, places) }));
  const children = document.children.map((block) => annotateBlock(block, anchors));
  return { ...document, children, annotations };
}

function toAnnotation(
  { severity, message, hint, ruleId, source }: Finding,
  id: number,
  language: Language,
): Annotation {
  const words = reviewWords[language];
  const paragraphs = [
    `${words.severity[severity]}${message}`,
    ...(hint === undefined ? [] : [`${words.hint}${hint}`]),
    words.rule(ruleId, source),
  ];
  return { id, severity, paragraphs };
}

function annotateBlock(block: Block, attached: readonly Attached[]): Block {
  switch (block.type) {
    case 'title': {
      const ids = attached.filter(({ anchor }) => anchor.kind === 'title').map(({ id }) => id);
      return ids.length === 0 ? block : { ...block, annotations: ids };
    }
    case 'heading':
    case 'paragraph':
      return { ...block, children: annotateInlines(block.children, attached) };
    case 'list':
      return { ...block, items: block.items.map((item) => annotateInlines(item, attached)) };
    case 'table':
      return annotateTable(block, attached);
    default:
      return block;
  }
}

function annotateInlines(inlines: readonly Inline[], attached: readonly Attached[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Text[] => markText(inline, attached));
}

function annotateTable(table: Table, attached: readonly Attached[]): Table {
  const byPath = new Map<string, number[]>();
  for (const { id, anchor } of attached) {
    if (anchor.kind === 'cell') byPath.set(anchor.path, [...(byPath.get(anchor.path) ?? []), id]);
  }
  const annotateCell = (cell: TableCell): TableCell => {
    const annotations = byPath.get(cell.path ?? '');
    return annotations === undefined ? cell : { ...cell, annotations };
  };
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(annotateCell) })) };
}
