/** Characters that take half the width of a hanzi. */
const NARROW = /[\u0020-\u00ff]/u;

/** Width of a text in half-width characters, the measure of column widths. */
function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (NARROW.test(character) ? 1 : 2), 0);
}

/** Lines a text takes in a column, a little more rather than less. */
export function linesOf(text: string, columnWidth: number): number {
  const usable = Math.max(2, Math.floor(columnWidth - 1));
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}
