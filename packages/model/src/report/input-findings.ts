import type { Finding } from '@xxgk/document';
import type { core } from 'zod';
import type { Messages, Wording } from '../messages/messages.js';
import { closestKey } from './closest-key.js';
import { describePlace } from './describe-place.js';
import { describeValue } from './describe-value.js';
import { type FigureSpec, figureSpecs } from './editions/figures.js';
import type { EditionSpec } from './editions/form.js';

type Issue = core.$ZodIssue;

/** Words the issues of the schema as findings: which place, what stands there, what should. The only such place. */
export function inputFindings(
  issues: readonly Issue[],
  input: unknown,
  edition: EditionSpec,
  messages: Messages,
): readonly Finding[] {
  const findings = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, input, edition, messages);
    const wording = wordIssue(issue, input, edition, messages);
    const { where } = describePlace(edition, issue.path, messages);
    return [finding(ruleOf(issue, input), issue.path, where, wording)];
  });
  // A number may break two limits of the schema, and has one thing wrong with it.
  const seen = new Set<string>();
  return findings.filter(({ path, message }) => {
    const key = JSON.stringify([path, message]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function finding(ruleId: string, path: readonly PropertyKey[], where: string, wording: Wording): Finding {
  const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
  return { ruleId, severity: 'error', path: keys, where, ...wording };
}

function ruleOf(issue: Issue, input: unknown): string {
  return valueAt(input, issue.path) === undefined ? 'input/missing' : 'input/value';
}

function unknownKeys(
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  input: unknown,
  edition: EditionSpec,
  messages: Messages,
): Finding[] {
  const { where } = describePlace(edition, issue.path, messages);
  const present = Object.keys(Object(valueAt(input, issue.path)));
  const known = knownKeys(edition, issue.path, messages).filter((key) => !present.includes(key));
  return issue.keys.map((key) =>
    finding(
      'input/unknown-field',
      [...issue.path, key],
      where,
      messages.input.unknownField(where, key, closestKey(key, known)),
    ),
  );
}

/** Keys allowed at a place, from the figures and the named fields. */
function knownKeys(
  edition: EditionSpec,
  path: readonly PropertyKey[],
  messages: Messages,
): readonly string[] {
  const prefix = path.length === 0 ? '' : `${path.map(String).join('.')}.`;
  const paths = [...Object.keys(messages.field), ...figureSpecs(edition).map((figure) => figure.path)];
  const keys = paths
    .filter((known) => known.startsWith(prefix))
    .map((known) => known.slice(prefix.length).split('.')[0] ?? '');
  return [...new Set(keys)];
}

function wordIssue(issue: Issue, input: unknown, edition: EditionSpec, messages: Messages): Wording {
  const { where, figure } = describePlace(edition, issue.path, messages);
  const value = valueAt(input, issue.path);
  const key = issue.path.map(String).join('.');
  if (issue.path.length === 0) return messages.input.notAReport(describeValue(input));
  if (value === undefined) return messages.input.missing(where, key);
  const shown = describeValue(value);
  if (figure && isTooLarge(value)) return messages.input.figureTooLarge(where, shown);
  if (figure) return wordFigure(figure, where, shown, messages);
  if (key === 'year') return messages.input.badYear(shown);
  if (key === 'date') return messages.input.badDate(where, shown);
  if (issue.code === 'invalid_value') {
    return messages.input.badChoice(
      where,
      shown,
      issue.values.map((choice) => JSON.stringify(choice)).join(', '),
    );
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return messages.input.badText(where, shown);
  return messages.input.badValue(where, shown);
}

function wordFigure(figure: FigureSpec, where: string, shown: string, messages: Messages): Wording {
  if (figure.measure === 'amount') return messages.input.badAmount(where, shown);
  if (figure.measure === 'change') return messages.input.badChange(where, shown);
  return messages.input.badCount(where, shown);
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
