import type { WrittenCell } from '../read/merged-cells.js';
import { escapedWords } from './inline-markdown.js';

/** Puts a cell into a grid: its words, then what goes on from it to the right and below. */
export function fillSpan(
  grid: WrittenCell[][],
  cell: {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
    readonly text: string;
  },
): void {
  for (let row = 0; row < cell.rowSpan; row += 1)
    for (let column = 0; column < cell.columnSpan; column += 1) {
      const line = grid[cell.row + row];
      if (line === undefined) continue;
      const text = row === 0 && column === 0 ? cell.text : '';
      const merge = column > 0 ? 'left' : row > 0 ? 'above' : undefined;
      line[cell.column + column] = merge === undefined ? { text } : { text, merge };
    }
}

/** A table as lines: the heads, how columns stand, the other rows. */
export function tableLines(
  grid: readonly (readonly WrittenCell[])[],
  sides: readonly string[],
): readonly string[] {
  const [head = '', ...body] = grid.map(rowLine);
  return [head, `| ${sides.join(' | ')} |`, ...body];
}

function rowLine(cells: readonly WrittenCell[]): string {
  const written = cells.map(({ text, merge }) =>
    merge === 'left' ? '' : ` ${merge === 'above' ? '^^' : words(text)} `,
  );
  return `|${written.join('|')}|`;
}

function words(text: string): string {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => escapedWords(line.trim()));
  return lines.join('<br>').replace(/^\^\^$/u, '\\^^');
}
