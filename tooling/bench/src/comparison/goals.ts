import type { ReportsRow } from './measure-growth.js';
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
export function goalsOf({ warm, cold, batch, prose, reports, check }: Measured): readonly Goal[] {
  const goals: Goal[] = [];
  if (warm !== undefined) {
    const at = by(warm, ({ median }) => median);
    goals.push(
      { goal: 'Word, warm ÷ docxtemplater', value: at('xxgk-docx') / at('docxtemplater'), bound: 0.3 },
      { goal: 'PDF/A-3a, warm ÷ Typst’s plain PDF', value: at('xxgk-pdf') / at('typst'), bound: 0.45 },
      { goal: 'OFD, warm ÷ Typst’s plain PDF', value: at('xxgk-ofd') / at('typst'), bound: 0.45 },
      { goal: 'OFD, warm ÷ our PDF', value: at('xxgk-ofd') / at('xxgk-pdf'), bound: 0.8 },
    );
  }
  if (cold !== undefined) {
    const at = by(cold, ({ median }) => median);
    goals.push(
      { goal: 'Word, cold ÷ docxtemplater', value: at('xxgk-docx') / at('docxtemplater'), bound: 0.85 },
      { goal: 'PDF, cold ÷ Typst', value: at('xxgk-pdf') / at('typst'), bound: 1.3 },
      { goal: 'PDF, cold ÷ pdfmake', value: at('xxgk-pdf') / at('pdfmake'), bound: 0.6 },
    );
  }
  if (batch !== undefined) {
    const at = by(batch, ({ rate }) => rate);
    goals.push({
      goal: 'PDFs a second with two jobs ÷ Typst in one process',
      value: at('xxgk-pdf-2') / at('typst-many'),
      bound: 2,
      atLeast: true,
    });
  }
  for (const { id, medians } of prose ?? [])
    if (id.startsWith('xxgk'))
      goals.push({ goal: `${id}: time of 100 × the prose ÷ time`, value: growth(medians), bound: 110 });
  goals.push(...goalsOfReports(reports ?? [], by(batch ?? [], ({ rate }) => rate)('typst-many')));
  if (check !== undefined) goals.push({ goal: 'check, warm', value: check, bound: 2, unit: 'ms' });
  return goals;
}

/** `typst` is the rate of its PDFs alone; not a number where it was not measured. */
function goalsOfReports(rows: readonly ReportsRow[], typst: number): readonly Goal[] {
  const thousand = rows.find(({ count }) => count === 1000);
  const last = rows.at(-1);
  if (thousand === undefined || last === undefined) return [];
  const rate = {
    goal: '1,000 reports to both formats, two jobs ÷ Typst’s PDFs alone',
    atLeast: true,
  } as const;
  const memory = `peak memory of ${last.count} ÷ 1,000 reports`;
  return [
    ...(Number.isNaN(typst) ? [] : [{ ...rate, value: thousand.rate / typst, bound: 1.8 }]),
    ...(last === thousand ? [] : [{ goal: memory, value: last.memory / thousand.memory, bound: 1.1 }]),
  ];
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
