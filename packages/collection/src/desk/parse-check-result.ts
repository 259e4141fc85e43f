import { CHECK_RESULT_SCHEMA, type CheckResult } from './check-result.js';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const oneOf =
  (...known: readonly string[]): Check =>
  (value) =>
    known.some((each) => each === value);
const listOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const objectOf =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([key, check]) => check((value as Readonly<Record<string, unknown>>)[key]));

const severity = oneOf('error', 'warning', 'note');
const state = oneOf('accepted', 'returned', 'missing', 'unclear');
const finding = objectOf({
  ruleId: isText,
  severity,
  file: isText,
  path: isText,
  place: isText,
  message: isText,
  now: isText,
  becomes: isText,
  why: isText,
  source: isText,
  accepted: optional(isText),
  since: isNumber,
});
const organ = objectOf({
  name: isText,
  isListed: (value) => typeof value === 'boolean',
  state,
  files: listOf(isText),
  findings: listOf(finding),
  mended: listOf(finding),
  isCarriedOver: optional((value) => value === true),
  history: listOf(objectOf({ round: isNumber, date: optional(isText), state })),
});
const result = objectOf({
  schema: oneOf(CHECK_RESULT_SCHEMA),
  round: isNumber,
  date: optional(isText),
  previousDate: optional(isText),
  year: optional(isNumber),
  organs: listOf(organ),
  strayFiles: listOf(objectOf({ name: isText, reason: isText })),
  rules: listOf(objectOf({ id: isText, severity, name: isText })),
});

/** The result of a check from its JSON; `undefined` for any other text. Never throws. */
export function parseCheckResult(text: string): CheckResult | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return result(parsed) ? (parsed as CheckResult) : undefined;
  } catch {
    // No JSON is no result.
    return undefined;
  }
}
