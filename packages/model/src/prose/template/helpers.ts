import { chineseDigits, chineseNumber } from '../chinese-words.js';
import type { TemplateValue } from './template.js';
import type { TemplateEnvironment } from './template-environment.js';

/** The values of a helper's arguments, and their names where they are names. */
export interface HelperCall {
  readonly values: readonly TemplateValue[];
  readonly names: readonly string[];
  readonly options: Readonly<Record<string, TemplateValue>>;
  readonly environment: TemplateEnvironment;
}

/** `undefined`: the arguments are not those the helper takes; `'no-last'`: it needs last year's report. */
export type HelperResult = { readonly value: TemplateValue } | 'no-last' | undefined;

export type Helper = (call: HelperCall) => HelperResult;

const DEFAULT_PLACES = 1;
const MOST_PLACES = 4;

/** Every helper a placeholder may call. */
export const HELPERS: Readonly<Record<string, Helper>> = {
  sum: ({ values }) => numeric(values, (numbers) => numbers.reduce((sum, value) => sum + value, 0)),
  difference: ({ values }) => numeric(values, ([first = 0, second = 0]) => first - second, 2),
  percent: ({ values, options }) => ratio(values, options['places']),
  growth: (call) => growth(call),
  change: (call) => change(call),
  last: ({ names, environment }) => ofLastYear(names[0], environment),
  subtotal: ({ values, environment }) => {
    const sum = typeof values[0] === 'string' ? environment.subtotal(values[0]) : undefined;
    return sum === undefined || sum === null ? undefined : { value: sum };
  },
  chinese: ({ values }) =>
    numeric(
      values,
      ([value = 0]) => value,
      1,
      (value) => chineseNumber(value),
    ),
  chineseYear: ({ values }) => ({ value: chineseDigits(String(values[0] ?? '')) }),
  zero: ({ values }) => comparison(values, 1, ([value]) => value === 0),
  positive: ({ values }) => comparison(values, 1, ([value = 0]) => value > 0),
  equal: ({ values }) => comparison(values, 2, ([left, right]) => left === right),
  greater: ({ values }) => comparison(values, 2, ([left = 0, right = 0]) => left > right),
  braces: ({ values }) => (values.length === 0 ? { value: '{{' } : undefined),
};

/** Helpers that may be called without arguments. */
export const BARE_HELPERS: readonly string[] = ['braces'];

function numbersOf(values: readonly TemplateValue[]): readonly number[] | undefined {
  const numbers = values.map((value) => (typeof value === 'boolean' ? Number.NaN : Number(value)));
  return values.includes('') || numbers.some(Number.isNaN) || numbers.length === 0 ? undefined : numbers;
}

function numeric(
  values: readonly TemplateValue[],
  compute: (numbers: readonly number[]) => number,
  count?: number,
  write: (value: number) => TemplateValue | undefined = (value) => value,
): HelperResult {
  const numbers = numbersOf(values);
  if (numbers === undefined || (count !== undefined && numbers.length !== count)) return undefined;
  const value = write(Number(compute(numbers).toFixed(6)));
  return value === undefined ? undefined : { value };
}

function comparison(
  values: readonly TemplateValue[],
  count: number,
  holds: (numbers: readonly number[]) => boolean,
): HelperResult {
  const numbers = numbersOf(values);
  return numbers?.length === count ? { value: holds(numbers) } : undefined;
}

function ratio(values: readonly TemplateValue[], places: TemplateValue | undefined): HelperResult {
  const numbers = numbersOf(values);
  const [part, whole] = numbers ?? [];
  if (numbers?.length !== 2 || part === undefined || whole === undefined || whole === 0) return undefined;
  return { value: `${percentage((part / whole) * 100, places)}%` };
}

/** Rounded half up, without trailing zeros. */
function percentage(value: number, places: TemplateValue | undefined): string {
  const wanted =
    typeof places === 'number' ? Math.min(MOST_PLACES, Math.max(0, Math.round(places))) : DEFAULT_PLACES;
  const factor = 10 ** wanted;
  return String(Math.round((value + Number.EPSILON * value) * factor) / factor);
}

function ofLastYear(name: string | undefined, environment: TemplateEnvironment): HelperResult {
  if (!environment.hasLast) return 'no-last';
  const value = name === undefined ? undefined : environment.last(name);
  return value === undefined || value === null ? undefined : { value };
}

function bothYears({
  values,
  names,
  environment,
}: HelperCall): readonly [number, number] | 'no-last' | undefined {
  const then = ofLastYear(names[0], environment);
  if (then === 'no-last' || then === undefined) return then;
  const numbers = numbersOf([values[0] ?? '', then.value]);
  return numbers === undefined ? undefined : [numbers[0] ?? 0, numbers[1] ?? 0];
}

/** 增长18%, 下降5.2%, 与上年持平 */
function growth(call: HelperCall): HelperResult {
  const years = bothYears(call);
  if (years === undefined || years === 'no-last') return years;
  const [now, then] = years;
  if (now === then) return { value: '与上年持平' };
  if (then === 0) return undefined;
  const percent = percentage((Math.abs(now - then) / then) * 100, call.options['places']);
  return { value: `${now > then ? '增长' : '下降'}${percent}%` };
}

/** 增加9件, 减少3件, 与上年持平 */
function change(call: HelperCall): HelperResult {
  const years = bothYears(call);
  if (years === undefined || years === 'no-last') return years;
  const [now, then] = years;
  if (now === then) return { value: '与上年持平' };
  const unit = call.options['unit'] ?? '件';
  return { value: `${now > then ? '增加' : '减少'}${Number(Math.abs(now - then).toFixed(6))}${unit}` };
}
