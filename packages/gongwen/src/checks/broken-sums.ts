/** A total that is not the sum of what stands above or left of it. */
export interface BrokenSum {
  readonly head: string;
  readonly total: number;
  readonly sum: number;
}

const TOTAL = /^(?:合\s*计|总\s*计|共\s*计)$/u;
const SUBTOTAL = /^小\s*计$/u;
/** Figures are decimals; their sums are not exact. */
const TOLERANCE = 1e-6;

function figure(text: string): number | undefined {
  const plain = text.replaceAll(',', '').replaceAll('，', '').trim();
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

/**
 * The totals of a table (the row or the column that says 合计) which are not the sum of the others. Columns and rows with
 * a cell that is no number are not looked at, nor tables with subtotals. Pure.
 */
export function brokenSums(texts: readonly (readonly string[])[]): readonly BrokenSum[] {
  if (texts.flat().some((text) => SUBTOTAL.test(text))) return [];
  const turned = (texts[0] ?? []).map((_, column) => texts.map((row) => row[column] ?? ''));
  return [...ofRows(texts), ...ofRows(turned)];
}

function ofRows([head = [], ...rows]: readonly (readonly string[])[]): readonly BrokenSum[] {
  const at = rows.findIndex((row) => row.slice(0, 2).some((text) => TOTAL.test(text)));
  const total = rows[at];
  if (total === undefined) return [];
  const parts = rows.filter((_, index) => index !== at);
  return head.flatMap((name, column): readonly BrokenSum[] => {
    const own = figure(total[column] ?? '');
    const others = parts.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '');
    const figures = others.map(figure);
    if (own === undefined || figures.length < 2 || figures.includes(undefined)) return [];
    const sum = figures.reduce<number>((all, one) => all + (one ?? 0), 0);
    const isSum = Math.abs(sum - own) < TOLERANCE * Math.max(1, Math.abs(own));
    return isSum ? [] : [{ head: name, total: own, sum: Number(sum.toFixed(6)) }];
  });
}
