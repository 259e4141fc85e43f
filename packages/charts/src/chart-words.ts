import type { ChartData } from './chart-data.js';

/** The chart in words, for who cannot see it: what it shows, every number, and the sum of a single row. Pure. */
export function chartWords({ subject, unit, categories, series }: ChartData): string {
  const rows = series.map(({ name, values }) => {
    const numbers = categories.map((category, index) => `${category}${values[index] ?? 0}${unit}`).join('，');
    return series.length === 1 ? numbers : `${name}：${numbers}`;
  });
  const [only] = series;
  const sum =
    series.length === 1 ? (only?.values ?? []).reduce((total, value) => total + value, 0) : undefined;
  const closing = sum === undefined ? '' : `，共${sum}${unit}`;
  return `柱形图：${subject}。${rows.join('；')}${closing}。`;
}
