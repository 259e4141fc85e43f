import { withoutMarks } from './markdown.js';

/** What is drawn between cells: the bar, the full-width bar, and those of boxes. */
const BAR = /(?<!\\)[|｜│┃]/u;
const EVERY_BAR = /(?<!\\)[|｜│┃]/gu;
const AT_START = /^[|｜│┃]/u;
const AT_END = /(?<!\\)[|｜│┃]$/u;
/** The line below the head of a table, `|---|:--:|`, and the borders of boxes. */
const RULE_CELL = /^:?-+:?$/u;
const BORDER = /^[\u2500-\u257F+=\-\s]+$/u;

export function hasBar(text: string): boolean {
  return BAR.test(text);
}

/** Whether a line begins and ends with a bar. */
export function isFramed(text: string): boolean {
  const plain = text.trim();
  return plain.length > 1 && AT_START.test(plain) && AT_END.test(plain);
}

/** A line whose bars all stand at its ends, without them; other lines as they are. */
export function withoutBars(text: string): string {
  if (!hasBar(text)) return text;
  const cells = barCells(text).filter((cell) => cell !== '');
  return cells.length === 1 ? (cells[0] ?? '') : text;
}

/** Whether a line only draws the border between rows. */
export function isRule(text: string): boolean {
  const plain = text.trim();
  if (plain.length > 1 && BORDER.test(plain)) return true;
  if (!hasBar(plain)) return false;
  const cells = bareCells(plain);
  return cells.length > 0 && cells.every((cell) => RULE_CELL.test(cell.trim()));
}

/** The cells of a line, blank ones too, without the bars at its ends. */
export function barCells(text: string, edges: BarEdges = BOTH_EDGES): readonly string[] {
  return bareCells(text, edges).map((cell) => withoutMarks(cell.replace(/<br\s*\/?>/giu, '\n')).trim());
}

/** Whether most lines with bars hold one cell or none: then a row goes over many lines. */
export function drawsCells(lines: readonly string[]): boolean {
  const drawn = lines.filter((text) => hasBar(text) && !isRule(text));
  const short = drawn.filter(
    (text) => (text.match(EVERY_BAR)?.length ?? 0) === 1 && barCells(text).length < 2,
  );
  return drawn.length > 0 && short.length * 2 > drawn.length;
}

/** Which ends of their lines the bars of a table stand at; where they do not, a bar there has a blank cell beside it. */
export interface BarEdges {
  readonly start: boolean;
  readonly end: boolean;
}

const BOTH_EDGES: BarEdges = { start: true, end: true };

/** The edges of most lines of a table with several cells. */
export function barEdges(lines: readonly string[]): BarEdges {
  const drawn = lines.map((text) => text.trim()).filter((text) => bareCells(text).length > 1);
  const isUsual = (edge: RegExp): boolean =>
    drawn.filter((text) => edge.test(text)).length * 2 >= drawn.length;
  return { start: isUsual(AT_START), end: isUsual(AT_END) };
}

function bareCells(text: string, { start, end }: BarEdges = BOTH_EDGES): readonly string[] {
  const opened = start ? text.trim().replace(AT_START, '') : text.trim();
  return (end ? opened.replace(AT_END, '') : opened).split(EVERY_BAR);
}
