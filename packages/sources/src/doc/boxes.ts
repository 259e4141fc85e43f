import { type DocumentHead, STRUCTURES } from './document-head.js';

/** The text of a box, by the numbers of its characters. */
export interface BoxText {
  readonly from: number;
  readonly to: number;
}

const ANCHOR_BYTES = 26;
const BOX_BYTES = 22;
const SHAPE_AT = 14;

/**
 * The text boxes of a document by the characters to which they are anchored, and those that are anchored nowhere, such as
 * boxes in a group of shapes. @rule [MS-DOC] §2.8.37, §2.8.32
 */
export function boxTexts(head: DocumentHead): {
  readonly anchored: ReadonlyMap<number, BoxText>;
  readonly others: readonly BoxText[];
} {
  const { lengths } = head;
  const first = lengths.text + lengths.between;
  const list = head.structure(STRUCTURES.boxes);
  const count = Math.max(0, Math.floor((list.length - 4) / (4 + BOX_BYTES)));
  const anchors = anchorsOf(head);
  const anchored = new Map<number, BoxText>();
  const others: BoxText[] = [];
  // The last of them holds no text.
  for (let index = 0; index < count - 1; index += 1) {
    const box = { from: first + list.u32(index * 4), to: first + list.u32(index * 4 + 4) };
    const shape = list.u32((count + 1) * 4 + index * BOX_BYTES + SHAPE_AT);
    const anchor = anchors.get(shape);
    if (anchor === undefined || anchored.has(anchor)) others.push(box);
    else anchored.set(anchor, box);
  }
  return { anchored, others };
}

/** The characters to which shapes are anchored, by the numbers of the shapes. */
function anchorsOf(head: DocumentHead): ReadonlyMap<number, number> {
  const list = head.structure(STRUCTURES.anchors);
  const count = Math.max(0, Math.floor((list.length - 4) / (4 + ANCHOR_BYTES)));
  return new Map(
    Array.from({ length: count }, (_, index) => [
      list.u32((count + 1) * 4 + index * ANCHOR_BYTES),
      list.u32(index * 4),
    ]),
  );
}
