import type { Measured } from './measure.js';
import { toleranceOf } from './measure-spec.js';

/** What was found of a measure in the documents of a run. Plain JSON. */
export interface MeasureRange {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly expected: string;
  readonly pdf: Range;
  readonly docx: Range;
  readonly passed: boolean;
}

/** Least and greatest of numbers, or the names that occur; how many values. */
export interface Range {
  readonly count: number;
  readonly least?: number;
  readonly greatest?: number;
  readonly names: readonly string[];
}

export function summarize({ spec, pdf, docx, passed }: Measured): MeasureRange {
  const { id, title, clause, unit, expected } = spec;
  const tolerance = toleranceOf(spec);
  const wanted = typeof expected === 'string' ? expected : `${round(expected)} ${unit}`.trim();
  return {
    id,
    title,
    clause,
    expected: tolerance > 0 && typeof expected === 'number' ? `${wanted} ± ${tolerance}` : wanted,
    pdf: rangeOf(pdf),
    docx: rangeOf(docx),
    passed,
  };
}

/** One line: what should be, what was found. */
export function showMeasured(measured: Measured): string {
  const { title, clause, expected, pdf, docx } = summarize(measured);
  return `${title} (${clause}): ${expected}; pdf ${showRange(pdf)}, docx ${showRange(docx)}`;
}

export function showRange({ count, least, greatest, names }: Range): string {
  if (count === 0) return 'not found';
  if (names.length > 0) return names.join(', ');
  if (least === undefined || greatest === undefined) return '';
  return round(least) === round(greatest) ? round(least) : `${round(least)} – ${round(greatest)}`;
}

/** The ranges of one measure in two documents as one. */
export function joinRanges(a: Range, b: Range): Range {
  const numbers = [a.least, b.least, a.greatest, b.greatest].filter((value) => value !== undefined);
  return {
    count: a.count + b.count,
    names: [...new Set([...a.names, ...b.names])].sort(),
    ...(numbers.length > 0 && { least: Math.min(...numbers), greatest: Math.max(...numbers) }),
  };
}

function rangeOf(values: readonly (number | string)[]): Range {
  const numbers = values.filter((value) => typeof value === 'number');
  const names = [...new Set(values.filter((value) => typeof value === 'string'))].sort();
  return {
    count: values.length,
    names,
    ...(numbers.length > 0 && { least: Math.min(...numbers), greatest: Math.max(...numbers) }),
  };
}

/** To the hundredth, without zeros at the end. */
function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
