import type { Text } from '../tree/nodes.js';
import type { Attached } from './anchors.js';

interface Mark {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** Splits a text where annotations begin and end, and names them on the pieces. The pieces together say the same. */
export function markText(node: Text, attached: readonly Attached[]): readonly Text[] {
  const marks = marksIn(node, attached);
  if (marks.length === 0) return [node];
  const cuts = [...new Set([0, node.value.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (left, right) => left - right,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? node.value.length;
    const annotations = marks.filter((mark) => mark.start < end && mark.end > start).map(({ id }) => id);
    const piece = { ...node, value: node.value.slice(start, end) };
    return annotations.length === 0 ? piece : { ...piece, annotations };
  });
}

/** Marks in characters of the node. The node and its origin end alike. */
function marksIn({ value, origin }: Text, attached: readonly Attached[]): readonly Mark[] {
  if (origin === undefined || value === '') return [];
  const isSection = origin.end === origin.start;
  return attached.flatMap(({ id, anchor }): readonly Mark[] => {
    if (anchor.kind === 'heading' && isSection && anchor.path === origin.path)
      return [{ id, start: 0, end: value.length }];
    if (anchor.kind !== 'text' || isSection || anchor.path !== origin.path) return [];
    if (anchor.start >= origin.end || anchor.end <= origin.start) return [];
    const place = (source: number): number =>
      Math.min(value.length, Math.max(0, value.length - (origin.end - source)));
    const start = anchor.start <= origin.start ? 0 : place(anchor.start);
    const end = place(anchor.end);
    return end > start ? [{ id, start, end }] : [];
  });
}
