import type { DocumentFacts } from './facts.js';

/** The form of a document: without head, or one of the forms of the standard. */
export type Form = 'plain' | 'document' | 'letter' | 'order' | 'minutes';

/** One measure of the standard, what it must be, and how it is found in a finished file. */
export interface MeasureSpec {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly unit: 'mm' | 'pt' | '字' | 'characters' | 'lines' | '';
  /** A number, or the name of a font. */
  readonly expected: number | string;
  /** Left out: 1 mm, 0.1 pt, none of counts and fonts. */
  readonly tolerance?: number;
  readonly forms?: readonly Form[];
  /** Every occurrence in a rendition; none where the document has no such element. */
  readonly find: (facts: DocumentFacts) => readonly (number | string)[];
}

/** @rule GB/T 9704-2012 §5.2.1 (天头 37 ± 1, 订口 28 ± 1) */
const TOLERANCE_MM = 1;
/** A fifth of a character: what a millimetre is of the 5.6 of a 3号 character. */
const TOLERANCE_CHARACTERS = 0.2;
const TOLERANCE_PT = 0.1;

export function toleranceOf({ unit, tolerance }: MeasureSpec): number {
  if (tolerance !== undefined) return tolerance;
  if (unit === 'mm') return TOLERANCE_MM;
  if (unit === '字') return TOLERANCE_CHARACTERS;
  return unit === 'pt' ? TOLERANCE_PT : 0;
}

/** Whether a value that was found is within the tolerance of what is expected. Pure. */
export function isWithin(spec: MeasureSpec, value: number | string): boolean {
  if (typeof value === 'string' || typeof spec.expected === 'string') return value === spec.expected;
  return Math.abs(value - spec.expected) <= toleranceOf(spec) + 1e-9;
}
