import type { Measured } from './measured.js';

/** What the measurements are held against. */
export interface Goal {
  readonly goal: string;
  readonly value: number;
  /** `value` is at most this, or at least. */
  readonly bound: number;
  readonly atLeast?: true;
  readonly unit?: string;
}

/** The goals that the parts that were run say something about. */
export function goalsOf({ warm, cold, batch, prose, reports }: Measured): readonly Goal[] {
  const goals: Goal[] = [];
  if (warm !== undefined) {
    const at = by(warm, ({ median }) => median);
    goals.push(
      { goal: 'Word, warm ÷ docxtemplater', value: at('xxgk-docx') / at('docxtemplater'), bound: 0.75 },
      { goal: 'PDF, warm ÷ Typst', value: at('xxgk-pdf') / at('typst'), bound: 1 },
    );
  }
  if (cold !== undefined) {
    const at = by(cold, ({ median }) => median);
    goals.push(
      { goal: 'Word, cold ÷ docxtemplater', value: at('xxgk-docx') / at('docxtemplater'), bound: 1 },
      { goal: 'PDF, cold ÷ Typst', value: at('xxgk-pdf') / at('typst'), bound: 2 },
      { goal: 'PDF, cold ÷ pdfmake', value: at('xxgk-pdf') / at('pdfmake'), bound: 0.6 },
    );
  }
  if (batch !== undefined) {
    const at = by(batch, ({ rate }) => rate);
    goals.push({
      goal: 'PDFs a second with two jobs ÷ Typst in one process',
      value: at('xxgk-pdf-2') / at('typst-many'),
      bound: 1.5,
      atLeast: true,
    });
  }
  for (const { id, medians } of prose ?? [])
    if (id.startsWith('xxgk'))
      goals.push({ goal: `${id}: time of 100 × the prose ÷ time`, value: growth(medians), bound: 110 });
  const last = reports?.at(-1);
  if (last !== undefined)
    goals.push({
      goal: `${last.count} reports to both formats, two jobs`,
      value: last.rate,
      bound: 25,
      atLeast: true,
      unit: 'reports/s',
    });
  return goals;
}

export const isMet = ({ value, bound, atLeast }: Goal): boolean =>
  atLeast ? value >= bound : value <= bound;

/** Last ÷ first. */
export function growth(values: readonly number[]): number {
  return (values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN);
}

function by<Row extends { readonly id: string }>(
  rows: readonly Row[],
  value: (row: Row) => number,
): (id: string) => number {
  return (id) => rows.filter((row) => row.id === id).map(value)[0] ?? Number.NaN;
}
