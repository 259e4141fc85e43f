import type { Box } from '@xxgk/layout';

/** @rule GB/T 33190-2016 §7.2.1: lengths are millimetres */
const MILLIMETRES_PER_POINT = 25.4 / 72;
/** A tenth of a micrometre: a line of advances that are each rounded stays exact to 0.01 pt. */
const PRECISION = 10_000;

/** A number as files have it: never an exponent, never −0. */
export function ofdNumber(value: number): number {
  return Math.round(value * PRECISION) / PRECISION + 0;
}

/** Points as millimetres. */
export function millimetres(points: number): number {
  return ofdNumber(points * MILLIMETRES_PER_POINT);
}

/** Points as millimetres in outlines, which nothing is added to: `digits` after the point. */
export function outlineMillimetres(points: number, digits: number): number {
  const precision = 10 ** digits;
  return Math.round(points * MILLIMETRES_PER_POINT * precision) / precision + 0;
}

/** A box in points as an attribute. */
export function boxText({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(millimetres).join(' ');
}

/** `#RRGGBB` as the value of a colour. */
export function colourText(colour: string): string {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16)).join(' ');
}
