/**
 * What the measurements are held against. A goal is met when `value` is at most (or, with `atLeast`, at least) `bound`.
 * @typedef {{ goal: string, value: number, bound: number, atLeast?: true, unit?: string }} Goal
 */

/**
 * The goals that the parts that were run say something about.
 * @param {Partial<Record<'warm' | 'cold' | 'batch' | 'prose' | 'reports', any>>} measured
 * @returns {Goal[]}
 */
export function goalsOf({ warm, cold, batch, prose, reports }) {
  const goals = [];
  if (warm) {
    const at = byId(warm, 'median');
    goals.push(
      { goal: 'Word, warm ÷ docxtemplater', value: at('xxgk-docx') / at('docxtemplater'), bound: 0.75 },
      { goal: 'PDF, warm ÷ Typst', value: at('xxgk-pdf') / at('typst'), bound: 1 },
    );
  }
  if (cold) {
    const at = byId(cold, 'median');
    goals.push(
      { goal: 'Word, cold ÷ docxtemplater', value: at('xxgk-docx') / at('docxtemplater'), bound: 1 },
      { goal: 'PDF, cold ÷ Typst', value: at('xxgk-pdf') / at('typst'), bound: 2 },
      { goal: 'PDF, cold ÷ pdfmake', value: at('xxgk-pdf') / at('pdfmake'), bound: 0.6 },
    );
  }
  if (batch) {
    const at = byId(batch, 'rate');
    const value = at('xxgk-pdf-2') / at('typst-many');
    goals.push({
      goal: 'PDFs a second with two jobs ÷ Typst in one process',
      value,
      bound: 1.5,
      atLeast: true,
    });
  }
  for (const { id, medians } of prose ?? [])
    if (id.startsWith('xxgk'))
      goals.push({
        goal: `${id}: time of 100 × the prose ÷ time`,
        value: medians.at(-1) / medians[0],
        bound: 110,
      });
  const last = reports?.at(-1);
  if (last)
    goals.push({
      goal: `${last.count} reports to both formats, two jobs`,
      value: last.rate,
      bound: 25,
      atLeast: true,
      unit: 'reports/s',
    });
  return goals;
}

/** @param {Goal} goal */
export const isMet = ({ value, bound, atLeast }) => (atLeast ? value >= bound : value <= bound);

function byId(rows, key) {
  return (/** @type {string} */ id) => rows.find((row) => row.id === id)?.[key] ?? Number.NaN;
}
