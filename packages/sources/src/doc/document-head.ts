import type { CompoundFile } from '../container/compound-file.js';
import type { InputProblem } from '../container/input-problem.js';
import { type Bytes, readBytes } from './bytes.js';

/** What stands at the head of a Word document of 1997 to 2003, and the streams that it leads to. @rule [MS-DOC] §2.5 */
export interface DocumentHead {
  readonly main: Bytes;
  readonly table: Bytes;
  /** Properties that are too long for their places. */
  readonly data: Bytes | undefined;
  /** Characters of each part of the text, in their order. */
  readonly lengths: {
    readonly text: number;
    /** Footnotes, which follow the text. */
    readonly footnotes: number;
    /** Notes, headers, comments: all that stands between the text and its boxes; endnotes are the last of it. */
    readonly between: number;
    readonly endnotes: number;
    readonly boxes: number;
  };
  /** A structure of the table stream by its number; empty where the document has none. */
  readonly structure: (number: number) => Bytes;
  /** Where a structure begins in the table stream, with what follows it. */
  readonly from: (number: number) => Bytes;
}

/** Numbers of the structures that are read. */
export const STRUCTURES = {
  styles: 1,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  anchors: 40,
  boxes: 56,
  lists: 73,
  listUses: 74,
} as const;

const WORD_97 = 0x00c1;
const WORD_MARK = 0xa5ec;
const OLDER_MARKS: readonly number[] = [0xa5dc, 0xa5db, 0xa59b, 0xa59c];
const COMPLEX = 0x0004;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const PAIRS_AT = 0x9a;

/** The head of a document, or why it is not read. @throws Error when the file is damaged */
export function documentHead(file: CompoundFile): DocumentHead | InputProblem {
  const stream = file.stream('WordDocument');
  if (stream === undefined) return 'ole';
  const main = readBytes(stream);
  const version = main.u16(2);
  if (OLDER_MARKS.includes(main.u16(0)) || (main.u16(0) === WORD_MARK && version < WORD_97)) return 'word-6';
  if (main.u16(0) !== WORD_MARK) return 'damaged';
  const flags = main.u16(0x0a);
  if ((flags & ENCRYPTED) !== 0) return 'encrypted';
  if ((flags & COMPLEX) !== 0) return 'fast-saved';
  const name = (flags & SECOND_TABLE) === 0 ? '0Table' : '1Table';
  const tableStream = file.stream(name);
  if (tableStream === undefined) return 'damaged';
  const table = readBytes(tableStream);
  const data = file.stream('Data');
  const pairs = main.u16(0x98);
  const place = (number: number): readonly [start: number, length: number] =>
    number < pairs ? [main.u32(PAIRS_AT + number * 8), main.u32(PAIRS_AT + number * 8 + 4)] : [0, 0];
  const [text, notes, headers, macros, comments, endnotes, boxes] = [0, 1, 2, 3, 4, 5, 6].map((index) =>
    main.u32(0x4c + index * 4),
  ) as [number, number, number, number, number, number, number];
  return {
    main,
    table,
    data: data === undefined ? undefined : readBytes(data),
    lengths: {
      text,
      footnotes: notes,
      between: notes + headers + macros + comments + endnotes,
      endnotes,
      boxes,
    },
    structure: (number) => {
      const [start, length] = place(number);
      return length === 0 ? table.part(0, 0) : table.part(start, start + length);
    },
    from: (number) => {
      const [start, length] = place(number);
      return length === 0 ? table.part(0, 0) : table.part(start, table.length);
    },
  };
}
