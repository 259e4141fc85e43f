import type { TextRange } from '@xxgk/document';
import { BARE_HELPERS, HELPERS } from './helpers.js';
import type { Expression, TemplatePiece, TemplateValue } from './template.js';
import type { TemplateEnvironment } from './template-environment.js';

/** Why a placeholder has no value. */
export type TemplateFault =
  | 'unknown-name'
  | 'unknown-helper'
  | 'empty-figure'
  | 'bad-arguments'
  | 'no-last-year'
  | 'not-allowed';

export interface TemplateProblem {
  readonly fault: TemplateFault;
  readonly name: string;
  /** Place in the template. */
  readonly range: TextRange;
}

/** A stretch of filled text and what it came from. `isLiteral`: character by character. */
export interface FilledStretch {
  readonly source: TextRange;
  readonly filled: TextRange;
  readonly isLiteral: boolean;
}

export interface FilledText {
  readonly text: string;
  readonly stretches: readonly FilledStretch[];
  readonly problems: readonly TemplateProblem[];
}

type Outcome = { readonly value: TemplateValue } | { readonly fault: TemplateFault; readonly name: string };

interface Filling {
  readonly source: string;
  readonly environment: TemplateEnvironment;
  text: string;
  readonly stretches: FilledStretch[];
  readonly problems: TemplateProblem[];
}

/** Fills a template. A placeholder without a value stays as it is written, and is told as a problem. Never throws. */
export function evaluate(
  source: string,
  pieces: readonly TemplatePiece[],
  environment: TemplateEnvironment,
): FilledText {
  const filling: Filling = { source, environment, text: '', stretches: [], problems: [] };
  fill(pieces, filling);
  return { text: filling.text, stretches: filling.stretches, problems: filling.problems };
}

function fill(pieces: readonly TemplatePiece[], filling: Filling): void {
  for (const piece of pieces) {
    if (piece.type === 'text') append(filling, piece.value, piece.range, true);
    else if (piece.type === 'refused') fail(filling, piece.range, { fault: 'not-allowed', name: '' });
    else if (piece.type === 'placeholder') {
      const outcome = valueOfExpression(piece.expression, filling.environment);
      if ('fault' in outcome) fail(filling, piece.range, outcome);
      else append(filling, String(outcome.value), piece.range, false);
    } else fillBlock(piece, filling);
  }
}

function fillBlock(block: Extract<TemplatePiece, { type: 'block' }>, filling: Filling): void {
  const outcome = conditionOf(block.expression, filling.environment);
  if ('fault' in outcome) fail(filling, block.range, outcome);
  else fill(outcome.value === true ? block.body : block.otherwise, filling);
}

/** {{#if x}}, {{#unless x}}, and the helpers that compare. */
function conditionOf(expression: Expression, environment: TemplateEnvironment): Outcome {
  const { name, args } = expression;
  if (name !== 'if' && name !== 'unless') {
    const outcome = valueOfExpression({ ...expression, isCall: true }, environment);
    if ('fault' in outcome || typeof outcome.value === 'boolean') return outcome;
    return { fault: 'bad-arguments', name };
  }
  const [condition] = args;
  if (condition === undefined || args.length !== 1) return { fault: 'bad-arguments', name };
  const outcome = valueOfExpression(condition, environment);
  if ('fault' in outcome) return outcome;
  const { value } = outcome;
  const holds = value !== false && value !== '' && Number(value) !== 0;
  return { value: (name === 'if') === holds };
}

function valueOfExpression(expression: Expression, environment: TemplateEnvironment): Outcome {
  const { name, isLiteral, literal, isCall } = expression;
  if (isLiteral && isCall) return { fault: 'unknown-helper', name };
  if (isLiteral) return literal === undefined ? { fault: 'unknown-name', name } : { value: literal };
  if (isCall || BARE_HELPERS.includes(name)) return callValue(expression, environment);
  const value = environment.value(name);
  if (value === undefined) return { fault: 'unknown-name', name };
  return value === null ? { fault: 'empty-figure', name } : { value };
}

function callValue({ name, args, options }: Expression, environment: TemplateEnvironment): Outcome {
  const helper = Object.hasOwn(HELPERS, name) ? HELPERS[name] : undefined;
  if (helper === undefined) return { fault: 'unknown-helper', name };
  const outcomes = args.map((argument) => valueOfExpression(argument, environment));
  const given = Object.entries(options).map(
    ([key, option]) => [key, valueOfExpression(option, environment)] as const,
  );
  const failed = [...outcomes, ...given.map(([, outcome]) => outcome)].find((outcome) => 'fault' in outcome);
  if (failed !== undefined) return failed;
  const values = outcomes.flatMap((outcome) => ('value' in outcome ? [outcome.value] : []));
  const result = helper({
    values,
    names: args.map((argument) => argument.name),
    options: Object.fromEntries(
      given.flatMap(([key, outcome]) => ('value' in outcome ? [[key, outcome.value]] : [])),
    ),
    environment,
  });
  if (result === 'no-last') return { fault: 'no-last-year', name };
  return result ?? { fault: 'bad-arguments', name };
}

function append(filling: Filling, value: string, source: TextRange, isText: boolean): void {
  const start = filling.text.length;
  filling.text += value;
  const isLiteral = isText && filling.source.startsWith(value, source.start);
  if (value === '') return;
  filling.stretches.push({ source, filled: { start, end: filling.text.length }, isLiteral });
}

function fail(
  filling: Filling,
  range: TextRange,
  { fault, name }: { fault: TemplateFault; name: string },
): void {
  append(filling, filling.source.slice(range.start, range.end), range, false);
  filling.problems.push({ fault, name, range });
}
