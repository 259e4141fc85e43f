/** A sheet saved with one of these between its cells. */
const SEPARATORS = [',', ';'] as const;
type Separator = (typeof SEPARATORS)[number];
/** Fewest lines and cells that make a sheet; prose of Chinese has no such marks in half width. */
const FEWEST_LINES = 8;
const FEWEST_CELLS = 4;
/** Share of the lines that have as many cells as most. */
const ALIKE = 0.9;

/**
 * A text of cells between commas or semicolons, as spreadsheets save it, with tabs in their place; breaks within a quoted
 * cell go. Any other text as it is.
 */
export function withTabs(text: string): string {
  for (const separator of SEPARATORS) {
    const rows = text.includes(separator) ? rowsOf(text, separator) : [];
    if (isSheet(rows)) return rows.map((cells) => cells.join('\t')).join('\n');
  }
  return text;
}

function isSheet(rows: readonly (readonly string[])[]): boolean {
  if (rows.length < FEWEST_LINES) return false;
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, lines] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return width >= FEWEST_CELLS && lines >= rows.length * ALIKE;
}

/** @rule RFC 4180 */
function rowsOf(text: string, separator: Separator): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { words, end } = cellFrom(text, at, separator);
    cells.push(words);
    if (text.charAt(end) !== separator) {
      rows.push(cells);
      cells = [];
    }
    at = end + 1;
  }
  return rows;
}

/** The cell that begins at a place, and where its separator stands. */
function cellFrom(
  text: string,
  at: number,
  separator: Separator,
): { readonly words: string; readonly end: number } {
  const close = text.charAt(at) === '"' ? closingQuote(text, at) : -1;
  const from = Math.max(at, close + 1);
  const end = endOfPlain(text, from, separator);
  const words = close < 0 ? text.slice(at, end) : text.slice(at + 1, close).replaceAll('""', '"');
  return { words: words.replace(/[\t\r\n]+/gu, ''), end };
}

function endOfPlain(text: string, from: number, separator: Separator): number {
  let end = from;
  while (end < text.length && text.charAt(end) !== separator && text.charAt(end) !== '\n') end += 1;
  return end;
}

function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
  return close;
}
