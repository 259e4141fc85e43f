import { z } from 'zod';

/** A figure whose cell carried words beside the number, or words only (`raw`). */
export interface AnnotatedFigure<Value> {
  readonly value: Value | null;
  readonly note?: string | undefined;
  readonly raw?: string | undefined;
}

/** A whole number ≥ 0 (for a change: any whole number); `null` where the cell was blank. */
export type Count = number | AnnotatedFigure<number> | null;

/** An amount as a decimal string of any length, never rounded, or a number that a double holds exactly; `null` where the cell was blank. */
export type Amount = string | number | AnnotatedFigure<string | number> | null;

const annotated = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value: value.nullable(), note: z.string().optional(), raw: z.string().optional() });

const figure = <Value extends z.ZodType>(value: Value) => z.union([value, annotated(value), z.null()]);

const wholeNumber = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** @rule report contract: a count */
export const countSchema: z.ZodType<Count> = figure(wholeNumber);

/** 本年增/减 may be negative. */
export const changeSchema: z.ZodType<Count> = figure(z.int());

/** @rule report contract: an amount */
export const amountSchema: z.ZodType<Amount> = figure(
  z.union([z.string().regex(/^\d+(\.\d+)?$/), z.number().nonnegative().max(Number.MAX_SAFE_INTEGER)]),
);

/** The number in a figure, for arithmetic; `null` when there is none. Amounts lose digits beyond a double. */
export function figureValue(value: Count | Amount | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return Number(value);
  return figureValue(value.value);
}

/** The figure as it is printed: `22（其中修订16件）`; blank stays blank, text that was no number stays as it was. */
export function formatFigure(value: Count | Amount | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return plainDecimal(value);
  if (typeof value === 'string') return value;
  if (value.value === null) return value.raw ?? '';
  const shown = formatFigure(value.value);
  // `251000元`: the form names no unit there, so the one that was written stays with the number.
  if (value.note === undefined && value.raw === `${shown}元`) return value.raw;
  return shown + (value.note === undefined ? '' : `（${value.note}）`);
}

function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}
