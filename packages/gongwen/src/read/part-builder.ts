import { type BlockOf, footnotesIn, LIST_MARK, type Text, text } from '@xxgk/document';
import type { ProseLevel } from '@xxgk/official';
import type { PlacedBlock } from '../gongwen.js';
import { type TextLine, textsFrom, wordsOf } from './inlines.js';
import { lineBlocks } from './line-blocks.js';

/** One part of a document that is being read: the text itself, or an attachment. */
export interface OpenPart {
  /** Of an attachment. */
  readonly label?: { readonly number?: number; title: string; orientation?: 'landscape' };
  readonly blocks: PlacedBlock[];
  readonly start: number;
}

const CAPTION = /^表\s*\d*[\s：:.．]?\s*\S/u;
const LONGEST_CAPTION = 40;
const REMARK = /^注[：:]/u;

/** Collects blocks by parts; numbers headings; puts captions and notes to their tables. */
export class PartBuilder {
  readonly parts: OpenPart[] = [{ blocks: [], start: 0 }];
  readonly #counts = [0, 0, 0, 0, 0];
  #tables = 0;
  /** Tables whose note was read. */
  readonly #remarked = new Set<string>();

  get last(): OpenPart {
    return this.parts.at(-1) as OpenPart;
  }

  get isEmpty(): boolean {
    return this.parts.length === 1 && this.last.blocks.length === 0;
  }

  /** An attachment begins. */
  begin(title: string, number: number | undefined, start: number): void {
    this.#counts.fill(0);
    this.parts.push({ label: { title, ...(number === undefined ? {} : { number }) }, blocks: [], start });
  }

  add(...blocks: readonly PlacedBlock[]): void {
    this.last.blocks.push(...blocks);
  }

  /** A line of text; `注：` directly below a table belongs to it. */
  line(line: TextLine): void {
    const words = wordsOf(line.children);
    const above = this.last.blocks.at(-1);
    const isPlain = footnotesIn(line.children).length === 0;
    if (
      REMARK.test(words) &&
      isPlain &&
      above?.block.type === 'table' &&
      !this.#remarked.has(above.block.id)
    ) {
      this.#remarked.add(above.block.id);
      const remark =
        (above.block.remark ?? '') + (above.block.remark === undefined ? words : words.replace(REMARK, ''));
      this.last.blocks[this.last.blocks.length - 1] = { ...above, block: { ...above.block, remark } };
      return;
    }
    if (words.startsWith(LIST_MARK) && words.length > LIST_MARK.length) {
      this.bullet(textsFrom(line.children, LIST_MARK.length), line.start, line.end);
    } else this.add(...lineBlocks(line));
  }

  /** A line with the number of a list before it. */
  numbered(number: string, line: TextLine): void {
    const [first, ...others] = line.children;
    const children =
      first === undefined ? [text(number)] : [{ ...first, value: number + first.value }, ...others];
    this.line({ ...line, children });
  }

  bullet(children: readonly Text[], start: number, end: number): void {
    const above = this.last.blocks.at(-1);
    if (above?.block.type !== 'list') {
      this.add({ block: { type: 'list', items: [children] }, start, end });
      return;
    }
    const block: BlockOf<'list'> = { ...above.block, items: [...above.block.items, children] };
    this.last.blocks[this.last.blocks.length - 1] = { block, start: above.start, end };
    return;
  }

  /** A short line `表1 …` directly above a table is its caption. */
  table(table: BlockOf<'table'>, start: number, end: number): void {
    const above = this.last.blocks.at(-1);
    const children = above?.block.type === 'paragraph' ? above.block.children : [];
    const words = wordsOf(children);
    const isCaption =
      CAPTION.test(words) && footnotesIn(children).length === 0 && words.length <= LONGEST_CAPTION;
    if (isCaption) this.last.blocks.pop();
    const block = isCaption ? { ...table, caption: words, summary: words } : table;
    this.add({ block, start, end });
  }

  nextTableId(): string {
    this.#tables += 1;
    return `table-${this.#tables}`;
  }

  /** The ordinal of the next heading of a level, or the one that was written; deeper levels begin anew. */
  readonly nextOrdinal = (level: ProseLevel, written?: number): number => {
    const ordinal = written ?? (this.#counts[level] ?? 0) + 1;
    this.#counts[level] = ordinal;
    this.#counts.fill(0, level + 1);
    return ordinal;
  };
}
