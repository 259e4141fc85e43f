import type { Expected } from './node-invalid.js';

/** A fault below a place: the path from there, what was expected, and what stands there. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly expected: Expected;
  readonly actual: unknown;
}

/** Tells what is wrong with a value; nothing where nothing is. Never throws. */
export type FieldCheck = (value: unknown) => readonly Fault[];

export type Fields = Readonly<Record<string, FieldCheck>>;

function when(holds: (value: unknown) => boolean, expected: Expected): FieldCheck {
  return (value) => (holds(value) ? [] : [{ path: [], expected, actual: value }]);
}

export const isText = when((value) => typeof value === 'string', 'text');
export const isFilled = when((value) => typeof value === 'string' && value.trim() !== '', 'filled');
export const isBoolean = when((value) => typeof value === 'boolean', 'boolean');
export const isLevel = when(
  (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 4,
  'level',
);
export const isCount = when((value) => Number.isInteger(value) && Number(value) >= 0, 'count');
export const isSpan = when((value) => Number.isInteger(value) && Number(value) >= 1, 'span');
export const isWeights = when(
  (value) => Array.isArray(value) && value.length > 0 && value.every((weight) => weight > 0),
  'weights',
);
export const isImage = when(
  (value) =>
    isRecord(value) &&
    (value['kind'] === 'raster' || value['kind'] === 'vector') &&
    Number(value['width']) > 0 &&
    Number(value['height']) > 0,
  'image',
);

/** Left out, or as another check demands. */
export function optional(check: FieldCheck): FieldCheck {
  return (value) => (value === undefined ? [] : check(value));
}

/** A list whose entries each pass a check. */
export function listOf(check: FieldCheck): FieldCheck {
  return (value) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => below(index, check(item)))
      : [{ path: [], expected: 'list', actual: value }];
}

/** An object whose fields each pass their check. */
export function objectOf(fields: Fields): FieldCheck {
  return (value) =>
    isRecord(value)
      ? Object.entries(fields).flatMap(([key, check]) => below(key, check(value[key])))
      : [{ path: [], expected: 'object', actual: value }];
}

/** Faults as seen from one step above. */
export function below(key: string | number, faults: readonly Fault[]): readonly Fault[] {
  return faults.map(({ path, ...fault }) => ({ path: [key, ...path], ...fault }));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
