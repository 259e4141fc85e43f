import type { Node } from 'prosemirror-model';
import { piecesOf } from './pieces.js';
import { proseSchema } from './prose-schema.js';

/** Prose as a document to edit. */
export function docOf(text: string): Node {
  return proseSchema.node('doc', null, text.split('\n').map(lineOf));
}

export function lineOf(line: string): Node {
  return proseSchema.node(
    'line',
    null,
    piecesOf(line).map(({ isChip, text }) =>
      isChip ? proseSchema.node('chip', { source: text }) : proseSchema.text(text),
    ),
  );
}

/** The prose of a document: the same text that it was made of. */
export function textOf(doc: Node): string {
  return doc.children.map(lineText).join('\n');
}

/** The text of one line. */
export function lineText(line: Node): string {
  return line.children.map(sourceOf).join('');
}

function sourceOf(node: Node): string {
  return node.isText ? (node.text ?? '') : String(node.attrs['source']);
}

/** Where a character of the prose stands in the document; within a chip, before it. */
export function posAt(doc: Node, offset: number): number {
  let left = Math.max(0, offset);
  let pos = 0;
  for (let index = 0; index < doc.childCount; index += 1) {
    const line = doc.child(index);
    const length = lineText(line).length;
    if (left <= length) return pos + 1 + posInLine(line, left);
    left -= length + 1;
    pos += line.nodeSize;
  }
  return Math.max(0, doc.content.size - 1);
}

function posInLine(line: Node, offset: number): number {
  let left = offset;
  let pos = 0;
  for (let index = 0; index < line.childCount; index += 1) {
    const node = line.child(index);
    const length = sourceOf(node).length;
    if (left < length) return node.isText ? pos + left : pos;
    left -= length;
    pos += node.nodeSize;
  }
  return pos;
}
