import { footnotesIn, type Text } from '@xxgk/document';
import { type Gongwen, lineAt, type PlacedBlock } from '../gongwen.js';

/** A line of running text, with where it stands in the source. */
export interface TextPiece {
  readonly words: string;
  /** The texts that make up the words. */
  readonly texts: readonly Text[];
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  readonly isHeading: boolean;
  /** Level of a heading, or of the one that the paragraph begins with. */
  readonly level?: number;
  /** Index of the attachment that it stands in; none for the text itself. */
  readonly attachment?: number;
}

/** All running text of a document in reading order. */
export function textPieces({ body, attachments, source }: Gongwen): readonly TextPiece[] {
  return [
    ...body.flatMap((placed) => piecesOf(placed, source)),
    ...attachments.flatMap(({ blocks }, attachment) =>
      blocks.flatMap((placed) => piecesOf(placed, source).map((piece) => ({ ...piece, attachment }))),
    ),
  ];
}

function piecesOf({ block, start, end }: PlacedBlock, source: string): readonly TextPiece[] {
  const piece = (children: readonly Text[]): TextPiece => {
    const from = children.find(({ origin }) => origin !== undefined)?.origin?.start ?? start;
    const to = children.findLast(({ origin }) => origin !== undefined)?.origin?.end ?? end;
    const words = children.map(({ value }) => value).join('');
    return { words, texts: children, start: from, end: to, line: lineAt(source, from), isHeading: false };
  };
  const notes = (children: readonly Text[]): readonly TextPiece[] =>
    footnotesIn(children).map(({ footnote }) => piece(footnote));
  if (block.type === 'heading')
    return [{ ...piece(block.children), isHeading: true, level: block.level }, ...notes(block.children)];
  if (block.type === 'list') return block.items.flatMap((item) => [piece(item), ...notes(item)]);
  if (block.type !== 'paragraph') return [];
  const role = block.children[0]?.role;
  const own = { ...piece(block.children), ...(role === undefined ? {} : { level: Number(role.at(-1)) }) };
  return [own, ...notes(block.children)];
}
