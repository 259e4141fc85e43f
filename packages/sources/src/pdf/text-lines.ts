import { tightText } from './join-text.js';
import type { TextPiece } from './pdf-page.js';

/** A line of text on a page. Points. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly fontSize: number;
  /** The same words where wide gaps part them, as cells without rules stand. */
  readonly cells?: readonly LineCell[];
}

/** Words between two gaps of a line. */
export interface LineCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Share of the font size by which the letters of one line may stand higher or lower. */
const SAME_LINE = 0.5;
/** Marks of notes alone, which may be raised by so many sizes of the words beside them. */
const NOTE_MARK = /^[\u2460-\u2473]+$/u;
const MOST_RAISED = 0.6;
/** Share of the font size from which a gap between two pieces is a space. */
const SPACE = 0.18;
/** Share of the font size from which a gap parts two cells. */
const CELL_GAP = 0.4;

/** Puts pieces of text together into lines, from top to bottom, each from left to right. */
export function textLines(pieces: readonly TextPiece[]): readonly TextLine[] {
  const lines: TextPiece[][] = [];
  const marks = pieces.filter(({ text }) => NOTE_MARK.test(text));
  const words = marks.length === 0 ? pieces : pieces.filter((piece) => !marks.includes(piece));
  for (const piece of words.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const reference = line?.[0];
    const isSame =
      reference !== undefined &&
      Math.abs(piece.baseline - reference.baseline) <
        Math.min(piece.fontSize, reference.fontSize) * SAME_LINE;
    if (isSame && line !== undefined) line.push(piece);
    else lines.push([piece]);
  }
  for (const mark of marks) {
    const line = lines.find((own) => own.some((piece) => isBeside(mark, piece)));
    if (line !== undefined) line.push(mark);
    else lines.push([mark]);
  }
  if (marks.length > 0) lines.sort((a, b) => (a[0]?.baseline ?? 0) - (b[0]?.baseline ?? 0));
  return lines.map(lineOf);
}

/** Whether the mark of a note stands at a piece of text, on its line or raised. */
function isBeside(mark: TextPiece, piece: TextPiece): boolean {
  const raise = piece.baseline - mark.baseline;
  const isOnLine = raise > -1 && raise < piece.fontSize * MOST_RAISED;
  return isOnLine && mark.left < piece.right + piece.fontSize && mark.right > piece.left - piece.fontSize;
}

function lineOf(pieces: readonly TextPiece[]): TextLine {
  const inOrder = pieces.toSorted((a, b) => a.left - b.left);
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of inOrder) {
    if (text !== '' && piece.left - end > piece.fontSize * SPACE) text += ' ';
    text += piece.text;
    end = Math.max(end, piece.right);
  }
  const widest = inOrder.reduce((a, b) => (b.right - b.left > a.right - a.left ? b : a));
  return {
    text: tightText(text),
    left: inOrder[0]?.left ?? 0,
    right: end,
    baseline: widest.baseline,
    fontSize: widest.fontSize,
    cells: cellsOf(inOrder),
  };
}

function cellsOf(pieces: readonly TextPiece[]): readonly LineCell[] {
  const cells: LineCell[] = [];
  for (const { text, left, right, fontSize } of pieces.flatMap(splitAtSpaces)) {
    const last = cells.at(-1);
    if (last !== undefined && left - last.right <= fontSize * CELL_GAP) {
      const joined = tightText(last.text + (left - last.right > fontSize * SPACE ? ' ' : '') + text);
      cells[cells.length - 1] = { text: joined, left: last.left, right: Math.max(last.right, right) };
    } else cells.push({ text: tightText(text), left, right });
  }
  return cells.filter(({ text }) => text !== '');
}

/** A piece with several spaces in a row, or of numbers alone, is several; all its characters count as equally wide. */
function splitAtSpaces(piece: TextPiece): readonly TextPiece[] {
  const { text, left, right } = piece;
  const isNumbers = /^[\d.,\s]+$/u.test(text) && /\d\s+\d/u.test(text);
  const gap = isNumbers ? /\s+/gu : /\s{2,}/gu;
  const width = (right - left) / Math.max(1, text.length);
  const parts: TextPiece[] = [];
  let from = 0;
  for (const match of [...text.matchAll(gap), undefined]) {
    const to = match?.index ?? text.length;
    const words = text.slice(from, to);
    if (words.trim() !== '')
      parts.push({ ...piece, text: words, left: left + from * width, right: left + to * width });
    from = to + (match?.[0].length ?? 0);
  }
  return parts;
}
