import type { MeasuredFootnote } from './footnotes.js';
import type { PageBuilder } from './page-builder.js';
import type { Canvas } from './strip.js';

/** A line of a note on its page. */
export interface PlacedFootnoteLine {
  readonly note: MeasuredFootnote;
  readonly line: number;
  readonly page: Canvas;
}

/** Sets notes at the feet of pages while these are filled from the top. */
export interface FootnoteSetter {
  /** Height that notes demand of the page of their marks: all of them, but of the last its first line alone. */
  readonly demandOf: (notes: readonly MeasuredFootnote[]) => number;
  /** Sets notes on the page at hand as far as it has room; what is left goes on over the page. */
  readonly set: (notes: readonly MeasuredFootnote[]) => void;
  /** Turns to a new page, where notes go on that had no room. */
  readonly newPage: () => void;
  /** Turns pages until no note is left to be set. */
  readonly finish: () => void;
  readonly lines: readonly PlacedFootnoteLine[];
}

/** `room` is that between text and notes. @rule practice: word processors, which never part a mark from the first line of its note */
export function createFootnoteSetter(builder: PageBuilder, room: number): FootnoteSetter {
  const lines: PlacedFootnoteLine[] = [];
  const pending: { readonly note: MeasuredFootnote; line: number }[] = [];
  const above = (): number => (builder.foot() === 0 ? room : 0);
  const fill = (): void => {
    for (let [first] = pending; first !== undefined; [first] = pending) {
      const { note, line } = first;
      const height = note.lineHeight + above();
      if (!builder.fits(0, height)) return;
      builder.reserve(height);
      lines.push({ note, line, page: builder.page() });
      first.line += 1;
      if (first.line >= note.lineCount) pending.shift();
    }
  };
  const newPage = (): void => {
    builder.newPage();
    fill();
  };
  return {
    lines,
    newPage,
    demandOf: (notes) => {
      const last = notes.length - 1;
      const heights = notes.map(
        ({ lineHeight, lineCount }, index) => lineHeight * (index < last ? lineCount : 1),
      );
      return heights.length === 0 ? 0 : heights.reduce((sum, height) => sum + height, above());
    },
    set: (notes) => {
      pending.push(...notes.map((note) => ({ note, line: 0 })));
      fill();
    },
    finish: () => {
      while (pending.length > 0) newPage();
    },
  };
}
