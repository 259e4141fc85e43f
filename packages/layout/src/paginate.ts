import type { Orientation, PageStyle } from '@xxgk/document';
import type { MeasuredFootnote } from './footnotes.js';
import { createPageBuilder, type PageBuilder } from './page-builder.js';
import { createFootnoteSetter, type FootnoteSetter, type PlacedFootnoteLine } from './set-footnotes.js';
import { type Canvas, heightOf, type Measured, type PlacedStrip, type Strip } from './strip.js';

/** Blocks that follow each other on pages held one way. */
export interface MeasuredRun {
  readonly orientation: Orientation;
  readonly blocks: readonly Measured[];
}

/** Every strip at its place. */
export interface Pagination {
  readonly pages: readonly Canvas[];
  readonly placesOf: (block: Measured) => readonly PlacedStrip[];
  /** Indexes of pages that bear no number, for they are blank or follow a blank one. */
  readonly unnumbered: ReadonlySet<number>;
  /** Pages turned before what stands at the foot of the last, even one; `undefined` without. */
  readonly turnedBeforeFoot: number | undefined;
  /** Lines of notes in the order in which they stand. */
  readonly footnotes: readonly PlacedFootnoteLine[];
}

interface Flowing {
  readonly block: Measured;
  readonly strip: Strip;
  readonly index: number;
}

/**
 * Distributes strips over pages, each as far up as it fits. Those that keep together go to the next page where not all
 * of them fit; where even a page does not hold them they are divided where it ends. The only place that turns pages.
 */
export function paginate(
  runs: readonly MeasuredRun[],
  style: PageStyle,
  roomAboveFootnotes: number,
): Pagination {
  const builder = createPageBuilder(style);
  const footnotes = createFootnoteSetter(builder, roomAboveFootnotes);
  const places = new Map<Measured, PlacedStrip[]>();
  const unnumbered = new Set<number>();
  let turnedBeforeFoot: number | undefined;
  // Nothing stands on the page but what is repeated: to turn it would not help.
  let isFresh = true;

  const place = ({ block, strip, index }: Flowing, isRepeated = false): void => {
    builder.advance(builder.used() === 0 ? 0 : (strip.whiteAbove ?? 0));
    const placed = { index, page: builder.page(), top: builder.used(), height: strip.height, isRepeated };
    const known = places.get(block);
    if (known === undefined) places.set(block, [placed]);
    else known.push(placed);
    builder.advance(strip.height);
    if (strip.footnotes !== undefined) footnotes.set(strip.footnotes);
    isFresh = isRepeated;
  };
  const turnPage = ({ block, strip }: Flowing): void => {
    const isContinued = strip.isUnderHead === true && places.has(block);
    footnotes.newPage();
    isFresh = builder.foot() === 0;
    if (isContinued) {
      const { headFrom = 0, headCount = 0 } = block;
      const head = block.strips.slice(headFrom, headFrom + headCount);
      for (const [at, repeated] of head.entries())
        place({ block, strip: repeated, index: headFrom + at }, true);
    }
  };

  for (const { orientation, blocks } of runs) {
    builder.turn(orientation);
    footnotes.set([]);
    isFresh ||= builder.used() === 0 && builder.foot() === 0;
    const flow = blocks.flatMap((block) => block.strips.map((strip, index) => ({ block, strip, index })));
    flow.forEach((flowing, at) => {
      const { strip } = flowing;
      if (strip.atFootOf !== undefined) {
        footnotes.finish();
        turnedBeforeFoot = turnToFoot(builder, strip, unnumbered);
      } else if (strip.white === 'givesWay') {
        if (!builder.fits(strip.height + (flow[at + 1]?.strip.height ?? 0)) && !strip.keepWithNext) return;
      }
      while (!isFresh && turns(flow, at, builder, footnotes)) turnPage(flowing);
      place(flowing);
    });
  }
  footnotes.finish();
  return {
    pages: builder.pages,
    footnotes: footnotes.lines,
    placesOf: (block) => places.get(block) ?? [],
    unnumbered,
    turnedBeforeFoot,
  };
}

/** Whether a page that is not fresh is turned before a strip. */
function turns(
  flow: readonly Flowing[],
  at: number,
  builder: PageBuilder,
  { demandOf }: FootnoteSetter,
): boolean {
  const strip = flow[at]?.strip;
  if (strip === undefined || strip.atFootOf !== undefined) return false;
  if (strip.startsPage) return builder.used() > 0;
  const isWithin = flow[at - 1]?.strip.keepWithNext === true;
  if (strip.white !== undefined && (isWithin || !strip.keepWithNext)) return false;
  const { height, notes } = isWithin
    ? { height: heightOf(strip) + (strip.below ?? 0), notes: strip.footnotes ?? [] }
    : heightOfKept(flow, at);
  return !builder.fits(height, demandOf(notes));
}

/** Height of the strips from one on that keep together, and the notes that they call. */
function heightOfKept(
  flow: readonly Flowing[],
  at: number,
): { readonly height: number; readonly notes: readonly MeasuredFootnote[] } {
  let height = 0;
  const notes: MeasuredFootnote[] = [];
  for (let index = at; ; index += 1) {
    const strip = flow[index]?.strip;
    if (strip === undefined || (strip.startsPage && index > at)) return { height, notes };
    const isSkipped = strip.white === 'givesWay' && !strip.keepWithNext;
    if (isSkipped) continue;
    height += heightOf(strip);
    notes.push(...(strip.footnotes ?? []));
    if (!strip.keepWithNext) return { height: height + (strip.below ?? 0), notes };
  }
}

/** Turns to the next even page, or the one after where the page at hand is even and full; for a letter only where it is full. Blank pages and what follows them bear no number. @rule GB/T 9704-2012 §7.5 */
function turnToFoot(builder: PageBuilder, { height, atFootOf }: Strip, unnumbered: Set<number>): number {
  const { block, index } = builder.page();
  const isEven = index % 2 === 1;
  // The sheet was turned back for it alone: an odd page on which nothing stands is a blank one.
  const isBlank = builder.used() === 0 && builder.foot() === 0;
  if (isBlank && index > 0 && !isEven && atFootOf === 'evenPage') {
    builder.newPage();
    unnumbered.add(index).add(index + 1);
    return 2;
  }
  // Notes stand where it would: it goes to a page without.
  const hasRoom = builder.foot() === 0 && builder.used() + height + block.linePitch <= block.height;
  const toEven = isEven ? (hasRoom ? 0 : 2) : 1;
  const turned = atFootOf === 'lastPage' ? (hasRoom ? 0 : 1) : toEven;
  for (let turn = 0; turn < turned; turn += 1) {
    builder.newPage();
    if (turned > 1) unnumbered.add(builder.page().index);
  }
  return turned;
}
