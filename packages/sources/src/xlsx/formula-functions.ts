/** A number, `undefined` for what is blank, or that it cannot be told. */
export type Value = number | undefined | 'unknown';

/** Functions that take any number of values, of which blank ones do not count. */
export const COLLECTIONS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  SUM: (values) => values.reduce((sum, value) => sum + value, 0),
  MAX: (values) => Math.max(...values),
  MIN: (values) => Math.min(...values),
};
/** Functions of one value; ROUND has the number of decimals beside it. */
export const FUNCTIONS: Readonly<Record<string, (value: number, digits: number) => number>> = {
  ABS: Math.abs,
  INT: Math.floor,
  N: (value) => value,
  VALUE: (value) => value,
  ROUND: (value, digits) => {
    const shifted = Math.abs(value) * 10 ** digits;
    return (Math.sign(value) * Math.round(Number(shifted.toPrecision(15)))) / 10 ** digits;
  },
};

/** One of the four operations. */
export function operate(sign: string, left: number, right: number): Value {
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '*') return left * right;
  return right === 0 ? 'unknown' : left / right;
}
