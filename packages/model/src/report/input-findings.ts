import type { Finding, Language } from '@xxgk/document';
import { halfWidthDigits } from '@xxgk/official';
import type { core } from 'zod';
import { closestKey } from './closest-key.js';
import { describePlace } from './describe-place.js';
import { describeValue } from './describe-value.js';
import { type FigureSpec, figureSpecs } from './editions/figures.js';
import type { EditionSpec } from './editions/form.js';
import { namedFields } from './field-names.js';
import { inputMissing, inputValue, unknownField, type ValueFault } from './input-finding-kinds.js';

type Issue = core.$ZodIssue;

/** Words the issues of the schema as findings: which place, what stands there, what should. The only such place. */
export function inputFindings(
  issues: readonly Issue[],
  input: unknown,
  edition: EditionSpec,
  language: Language,
): readonly Finding[] {
  const findings = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? unknownKeys(issue, input, edition, language)
      : [findingOf(issue, input, edition, language)],
  );
  // A number may break two limits of the schema, and has one thing wrong with it.
  const seen = new Set<string>();
  return findings.filter(({ path, message }) => {
    const key = JSON.stringify([path, message]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function findingOf(issue: Issue, input: unknown, edition: EditionSpec, language: Language): Finding {
  const { where, figure } = describePlace(edition, issue.path, language);
  const place = { path: keysOf(issue.path), where };
  const value = valueAt(input, issue.path);
  if (issue.path.length > 0 && value === undefined)
    return inputMissing.find(language, place, where, issue.path.map(String).join('.'));
  const choices = issue.code === 'invalid_value' ? issue.values.map((each) => JSON.stringify(each)) : [];
  const digits = typeof value === 'string' ? halfWidthDigits(value).trim() : '';
  const facts = { where, value: describeValue(value), choices: choices.join(', '), digits };
  return inputValue.find(language, place, faultOf(issue, value, figure), facts);
}

function faultOf(issue: Issue, value: unknown, figure: FigureSpec | undefined): ValueFault {
  const key = issue.path.map(String).join('.');
  if (issue.path.length === 0) return 'notAReport';
  if (figure && isTooLarge(value)) return 'figureTooLarge';
  if ((figure || key === 'year') && isNumberAsText(value))
    return /[０-９．－]/u.test(value) ? 'fullWidth' : 'quoted';
  if (figure) return figure.measure === 'amount' ? 'badAmount' : figureFault(figure);
  if (key === 'year') return 'badYear';
  if (key === 'date') return 'badDate';
  if (issue.code === 'invalid_value') return 'badChoice';
  return issue.code === 'invalid_type' && issue.expected === 'string' ? 'badText' : 'badValue';
}

function figureFault({ measure }: FigureSpec): ValueFault {
  return measure === 'change' ? 'badChange' : 'badCount';
}

function unknownKeys(
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  input: unknown,
  edition: EditionSpec,
  language: Language,
): Finding[] {
  const { where } = describePlace(edition, issue.path, language);
  const present = Object.keys(Object(valueAt(input, issue.path)));
  const known = knownKeys(edition, issue.path).filter((key) => !present.includes(key));
  return issue.keys.map((key) => {
    const place = { path: keysOf([...issue.path, key]), where };
    return unknownField.find(language, place, where, key, closestKey(key, known));
  });
}

/** Keys allowed at a place, from the figures and the named fields. */
function knownKeys(edition: EditionSpec, path: readonly PropertyKey[]): readonly string[] {
  const prefix = path.length === 0 ? '' : `${path.map(String).join('.')}.`;
  const paths = [...namedFields(), ...figureSpecs(edition).map((figure) => figure.path)];
  const keys = paths
    .filter((known) => known.startsWith(prefix))
    .map((known) => known.slice(prefix.length).split('.')[0] ?? '');
  return [...new Set(keys)];
}

function keysOf(path: readonly PropertyKey[]): readonly (string | number)[] {
  return path.map((key) => (typeof key === 'number' ? key : String(key)));
}

/** Digits that stand as a text: full-width ones, or ones in quotes. */
function isNumberAsText(value: unknown): value is string {
  return typeof value === 'string' && /^[-－]?[\d０-９]+(?:[.．][\d０-９]+)?$/u.test(value.trim());
}

function isTooLarge(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let node = input;
  for (const key of path) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Record<PropertyKey, unknown>)[key];
  }
  return node;
}
