import type { PageLine } from './page-content.js';
import type { LineCell } from './text-lines.js';

type IsFigure = (text: string) => boolean;

/** In font sizes: lines nearer than this would cover each other, were they not words of cells side by side. */
const OVERLAPPING = 0.95;
/** What the rest of a figure looks like that was broken over two lines. */
const REST = /^[\d.]+$/u;

/**
 * Lines of a table without rules, those with figures of one row that stand at different heights as one: cells that
 * are broken over lines are set higher than those beside them. What stands below its own beginning goes on.
 */
export function wholeRows(lines: readonly PageLine[], isFigure: IsFigure): readonly PageLine[] {
  const whole: PageLine[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const joined = above && joinedRow(above, line, isFigure);
    if (joined === undefined) whole.push(line);
    else whole[whole.length - 1] = joined;
  }
  return whole;
}

function joinedRow(above: PageLine, line: PageLine, isFigure: IsFigure): PageLine | undefined {
  const [upper, lower] = [above.cells ?? [], line.cells ?? []];
  const gap = line.baseline - above.baseline;
  const isNear = above.page === line.page && gap > 0 && gap < above.fontSize * OVERLAPPING;
  if (!isNear || ![upper, lower].every((cells) => cells.some(({ text }) => isFigure(text)))) return undefined;
  const cells: LineCell[] = [...upper];
  for (const cell of lower) {
    const at = cells.findIndex((other) => other.left < cell.right && cell.left < other.right);
    const other = cells[at];
    if (other === undefined) cells.push(cell);
    else if (REST.test(other.text) && REST.test(cell.text))
      cells[at] = {
        text: other.text + cell.text,
        left: Math.min(other.left, cell.left),
        right: Math.max(other.right, cell.right),
      };
    else return undefined;
  }
  const inOrder = cells.toSorted((a, b) => a.left - b.left);
  return {
    ...line,
    text: inOrder.map(({ text }) => text).join(' '),
    left: Math.min(above.left, line.left),
    right: Math.max(above.right, line.right),
    cells: inOrder,
  };
}
