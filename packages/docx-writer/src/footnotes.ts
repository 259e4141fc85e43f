import { type FootnoteMark, noteMark } from '@xxgk/document';

/** Numbers in circles that word processors count by themselves. */
const MOST_COUNTED = 20;

/** A note under the number by which the parts of the package name it; a mark that is not counted is written as it is. */
export interface NumberedFootnote {
  readonly id: number;
  readonly mark: FootnoteMark;
  readonly isCounted: boolean;
}

/** The notes of a document. Filled while the blocks are written. */
export class Footnotes {
  readonly all: NumberedFootnote[] = [];

  /** A note that is called now. */
  add(mark: FootnoteMark): NumberedFootnote {
    const index = this.all.length;
    const isCounted = index < MOST_COUNTED && mark.value === noteMark(index);
    const added = { id: index + 1, mark, isCounted };
    this.all.push(added);
    return added;
  }
}
