import type { Finding, Fix, Severity } from '@xxgk/document';
import { type Answer, answersOf } from '../../prose/understand/figures-of-metrics.js';
import { type MetricId, metricOf, type ProseRule } from '../../prose/understand/metrics.js';
import type { Quantity } from '../../prose/understand/quantities.js';
import type { Statement } from '../../prose/understand/statement.js';
import { numberRange } from '../../prose/understand/understand-prose.js';
import { describeFigure } from '../../report/describe-place.js';
import { figureSpecs } from '../../report/editions/figures.js';
import type { CheckContext, Rule, RuleReporter } from '../rule.js';
import { PROSE_EXPLANATIONS } from './explanations.js';
import { type ProsePiece, pieceHeading, prosePieces } from './prose-pieces.js';

interface StatementRuleSpec {
  readonly id: ProseRule;
  readonly severity: Severity;
  readonly demand: Rule['demand'];
  readonly source: string;
}

/** How far a number called about (约, 余) may be from the figure. */
const ABOUT = 0.2;
const MOST_PLACES_NAMED = 4;

/** A rule that holds the numbers of some metrics in the prose against the tables. */
export function statementRule(spec: StatementRuleSpec): Rule {
  return {
    ...spec,
    explanation: PROSE_EXPLANATIONS[spec.id],
    check: (context, report) =>
      prosePieces(context.report).flatMap((piece) =>
        piece.statements
          .filter(({ metrics }) => metricOf(metrics[0] ?? 'channel').rule === spec.id)
          .flatMap((statement) => compare(statement, piece, context, report)),
      ),
  };
}

function compare(
  statement: Statement,
  piece: ProsePiece,
  context: CheckContext,
  report: RuleReporter,
): Finding[] {
  const { metrics, quantity, scope, period } = statement;
  if (period !== 'this' || scope === 'different' || quantity.precision === 'bound') return [];
  const answers = answersOf(context.report, context.edition, metrics, statement.context);
  const [likeliest] = answers;
  if (likeliest === undefined || answers.some((answer) => agrees(statement, answer))) return [];
  const isSure =
    scope === 'same' && statement.isCertain && !statement.isPart && quantity.precision === 'exact';
  return [disagreement(statement, answers, piece, context, report, isSure)];
}

function agrees({ quantity, isPart }: Statement, { value }: Answer): boolean {
  if (isPart) return quantity.value <= value;
  if (quantity.precision === 'about')
    return Math.abs(quantity.value - value) <= ABOUT * Math.max(value, quantity.value);
  if (quantity.kind === 'count' && quantity.step === 1) return quantity.value === value;
  return Math.abs(quantity.value - value) < quantity.step * (1 + 1e-9);
}

function disagreement(
  statement: Statement,
  answers: readonly Answer[],
  piece: ProsePiece,
  context: CheckContext,
  report: RuleReporter,
  isSure: boolean,
): Finding {
  const { quantity, metrics } = statement;
  const values = [...new Set(answers.map(({ value }) => value))];
  const expected = values[0] ?? 0;
  const range = numberRange(piece, statement);
  const words = {
    section: pieceHeading(piece.key, context),
    metric: metricWords(metrics, statement.context, context),
    actual: piece.prose.slice(range.start, range.end),
    unit: quantity.unit,
    values: values.map((value) => figureInUnit(value, quantity)),
    places: placesOf(answers[0], context),
  };
  const wording = isSure ? context.messages.prose.differs(words) : context.messages.prose.mayDiffer(words);
  const fix = isSure && values.length === 1 ? fixOf(piece, range, words.values[0] ?? '', context) : undefined;
  return report({
    ...(isSure ? {} : { severity: 'note' as const }),
    path: [piece.key],
    where: words.section,
    range,
    actual: quantity.value,
    expected,
    difference: quantity.value - expected,
    ...wording,
    ...(fix === undefined ? {} : { fix }),
  });
}

function fixOf(
  piece: ProsePiece,
  range: { start: number; end: number },
  text: string,
  { messages }: CheckContext,
): Fix {
  const title = messages.prose.replaceNumber(piece.prose.slice(range.start, range.end), text);
  return { title, safe: false, edits: [{ path: [piece.key], range, text }] };
}

/** A figure as it would stand in the sentence: amounts of 万元 as such. */
function figureInUnit(value: number, { kind, step, unit }: Quantity): string {
  if (kind !== 'money' || step < 100) return String(value);
  return step === 1 ? String(value) : `${value / 10_000}${unit === '元' ? '万' : ''}`;
}

function metricWords(
  metrics: readonly MetricId[],
  of: MetricId | undefined,
  { messages }: CheckContext,
): string {
  const label = (id: MetricId): string => metricOf(id).label[messages.language];
  const own = metrics.map((id) => label(id)).join('＋');
  return of === undefined ? own : `${label(of)}${messages.separator}${own}`;
}

/** The cells that the expected value comes from, in words. */
function placesOf(answer: Answer | undefined, { edition, messages }: CheckContext): readonly string[] {
  const paths = answer?.paths ?? [];
  const specs = figureSpecs(edition).filter(({ path }) => paths.includes(path));
  return specs.slice(0, MOST_PLACES_NAMED).map((figure) => describeFigure(edition, figure, messages));
}
