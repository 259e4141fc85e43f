import type { XmlNode } from '../container/xml.js';
import { type DocRow, type RowShape, tableOf } from './rows.js';

/** A paragraph, how many tables deep it lies, and what it ends. */
export interface DocParagraph {
  readonly node: XmlNode;
  readonly depth: number;
  readonly ends: 'paragraph' | 'cell' | 'row';
  /** Of the end of a row, what it says of its cells. */
  readonly shape?: RowShape;
}

const NO_SHAPE: RowShape = { edges: [], flags: [], isFilled: [] };

/** Paragraphs that follow each other as paragraphs and tables, and tables within tables. */
export function nestedBlocks(paragraphs: readonly DocParagraph[]): readonly XmlNode[] {
  return level(paragraphs, { at: 0 }, 0);
}

/** The blocks of one depth from a paragraph on; deeper paragraphs make tables. */
function level(paragraphs: readonly DocParagraph[], walk: { at: number }, depth: number): readonly XmlNode[] {
  const blocks: XmlNode[] = [];
  while (walk.at < paragraphs.length) {
    const paragraph = paragraphs[walk.at];
    if (paragraph === undefined || paragraph.depth < depth) break;
    if (paragraph.depth > depth) blocks.push(tableFrom(paragraphs, walk, depth + 1));
    else {
      walk.at += 1;
      blocks.push(paragraph.node);
    }
  }
  return blocks;
}

function tableFrom(paragraphs: readonly DocParagraph[], walk: { at: number }, depth: number): XmlNode {
  const rows: DocRow[] = [];
  let cells: (readonly XmlNode[])[] = [];
  let blocks: XmlNode[] = [];
  for (
    let next = paragraphs[walk.at];
    next !== undefined && next.depth >= depth;
    next = paragraphs[walk.at]
  ) {
    if (next.depth > depth) {
      blocks.push(tableFrom(paragraphs, walk, depth + 1));
      continue;
    }
    walk.at += 1;
    if (next.ends === 'row') {
      rows.push({ cells, shape: next.shape ?? NO_SHAPE });
      cells = [];
      blocks = [];
      continue;
    }
    blocks.push(next.node);
    if (next.ends !== 'cell') continue;
    cells.push(blocks);
    blocks = [];
  }
  if (cells.length > 0) rows.push({ cells, shape: NO_SHAPE });
  // Words behind the last row that are in no cell are paragraphs of a cell that was never closed.
  if (blocks.length > 0) rows.push({ cells: [blocks], shape: NO_SHAPE });
  return tableOf(rows);
}
