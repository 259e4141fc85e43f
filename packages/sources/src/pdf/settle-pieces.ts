import type { SourceNote } from '../source-document.js';
import type { PdfPage, TextPiece } from './pdf-page.js';

/** Pages with the words that belong to the text alone, and what was laid over them. */
export interface SettledPages {
  readonly pages: readonly PdfPage[];
  readonly notes: readonly SourceNote[];
}

/** Share of the font size by which the second drawing of a letter (a shadow, a made bold) stands beside the first. */
const COPY = 0.2;
/** Letters so many times as large as those of the page, across its words, are a watermark. */
const LARGE = 1.8;
/** Share of a letter that has to be covered. */
const COVERED = 0.3;
/** More large pieces on a page than a watermark has. */
const MOST_LARGE = 500;
/** How near to the right edge of the page a number is cut off. Points. */
const AT_EDGE = 4;

/**
 * Takes each letter once where it is drawn twice, leaves out watermarks (askew, or large and across other words) and
 * tells them, and marks the numbers that run over the edge of the page by `…`: what is left of them is no number.
 */
export function settlePieces(pages: readonly PdfPage[]): SettledPages {
  const once = pages.map((page) => ({ ...page, pieces: withoutCopies(page.pieces) }));
  const across = once.map(({ pieces }) => acrossOthers(pieces));
  const words = new Set(across.flatMap((own) => [...own].map(wordsOf)));
  const notes: SourceNote[] = [];
  const told = new Set<string>();
  const settled = once.map((page, index): PdfPage => {
    const laid = page.pieces.filter(
      (piece) => piece.isAskew === true || across[index]?.has(piece) || words.has(wordsOf(piece)),
    );
    const text = laid.map((piece) => piece.text.trim()).join('');
    if (text !== '' && !told.has(text)) notes.push({ kind: 'overlaid', text, place: { page: page.number } });
    told.add(text);
    const gone = new Set(laid);
    return { ...page, pieces: page.pieces.filter((piece) => !gone.has(piece)).map(cutOff(page.width)) };
  });
  return { pages: settled, notes };
}

function wordsOf({ text, fontSize }: TextPiece): string {
  return `${Math.round(fontSize)} ${text.trim()}`;
}

function withoutCopies(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const seen = new Map<string, TextPiece[]>();
  return pieces.filter((piece) => {
    const reach = piece.fontSize * COPY;
    const size = Math.round(piece.fontSize);
    const [column, row] = [Math.floor(piece.left / size), Math.floor(piece.baseline / size)];
    const keyOf = (x: number, y: number): string => `${size} ${column + x} ${row + y} ${piece.text}`;
    const near = [-1, 0, 1].flatMap((x) => [-1, 0, 1].flatMap((y) => seen.get(keyOf(x, y)) ?? []));
    const isCopy = near.some(
      ({ left, baseline }) =>
        Math.abs(left - piece.left) <= reach && Math.abs(baseline - piece.baseline) <= reach,
    );
    if (!isCopy) seen.set(keyOf(0, 0), [...(seen.get(keyOf(0, 0)) ?? []), piece]);
    return !isCopy;
  });
}

/** The large pieces across other words of a page, and those on one line with them. */
function acrossOthers(pieces: readonly TextPiece[]): ReadonlySet<TextPiece> {
  const usual = usualSize(pieces);
  const large = pieces.filter(({ fontSize }) => fontSize > usual * LARGE);
  if (large.length > MOST_LARGE) return new Set();
  const others = pieces.filter(({ fontSize }) => fontSize <= usual * LARGE);
  const crossing = large.filter((piece) => others.some((other) => covers(piece, other)));
  return new Set(
    large.filter((piece) =>
      crossing.some(
        (one) => Math.abs(one.baseline - piece.baseline) < 1 && Math.abs(one.fontSize - piece.fontSize) < 1,
      ),
    ),
  );
}

function covers(piece: TextPiece, { left, right, baseline, fontSize }: TextPiece): boolean {
  const width = Math.min(piece.right, right) - Math.max(piece.left, left);
  const height =
    Math.min(piece.baseline, baseline) -
    Math.max(piece.baseline - piece.fontSize * 0.8, baseline - fontSize * 0.8);
  return width > Math.min(fontSize, right - left) * COVERED && height > fontSize * COVERED;
}

/** The size of most letters. */
function usualSize(pieces: readonly TextPiece[]): number {
  const counts = new Map<number, number>();
  for (const { text, fontSize } of pieces)
    counts.set(Math.round(fontSize), (counts.get(Math.round(fontSize)) ?? 0) + text.length);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

function cutOff(width: number): (piece: TextPiece) => TextPiece {
  return (piece) =>
    piece.right > width - AT_EDGE && /^[\d,.]+$/u.test(piece.text.trim())
      ? { ...piece, text: `${piece.text.trim()}…` }
      : piece;
}
