import type { Finding, Fix } from '@xxgk/document';
import { words } from '@xxgk/document';
import { describeFigure, figureSpecs, formatFigure, PLACE_SEPARATOR } from '@xxgk/model';
import { type CheckContext, defineRule, type Rule, type RuleReporter } from '../rule.js';
import type { Answer } from '../understand/figures-of-metrics.js';
import { type MetricId, metricOf, type ProseRule } from '../understand/metrics.js';
import { shifted, writtenUnit } from '../understand/quantities.js';
import type { Statement } from '../understand/statement.js';
import { numberRange } from '../understand/understand-prose.js';
import { disagreeingAnswers } from './disagreements.js';
import { ofTables } from './of-tables.js';
import { type StatementFacts, statementText } from './statement-text.js';
import { sectionOfProse, type UnderstoodPiece } from './understood-pieces.js';

const text = words({
  'zh-CN': {
    replaceNumber: (from: string, to: string) => `把正文中的“${from}”改为“${to}”`,
  },
  en: {
    replaceNumber: (from, to) => `Replace “${from}” in the prose by “${to}”`,
  },
});

type StatementRuleSpec = Pick<Rule, 'severity' | 'demand' | 'example'> & { readonly id: ProseRule };

const MOST_PLACES_NAMED = 4;

/** A rule that holds the numbers of some metrics in the prose against the tables. */
export function statementRule(spec: StatementRuleSpec): Rule {
  return defineRule({
    ...spec,
    source: '国办公开办函〔2021〕30号（内容准确）；practice: 各级测评核对正文与表格',
    ...ofTables,
    text: statementText,
    check: (context, report) =>
      context.facts
        .statements()
        .flatMap((piece) =>
          piece.statements
            .filter(({ metrics }) => metricOf(metrics[0] ?? 'channel').rule === spec.id)
            .flatMap((statement) => compare(statement, piece, context, report)),
        ),
  });
}

function compare(
  statement: Statement,
  piece: UnderstoodPiece,
  context: CheckContext,
  report: RuleReporter<StatementFacts>,
): Finding[] {
  const { quantity, scope } = statement;
  const answers = disagreeingAnswers(statement, context.report, context.edition);
  if (answers.length === 0 || isAdvised(quantity.value, answers, context)) return [];
  const isSure =
    scope === 'same' && statement.isCertain && !statement.isPart && quantity.precision === 'exact';
  return [disagreement(statement, answers, piece, context, report, isSure)];
}

/** The sums want the figure to be what the prose says: that is told with the sums. */
function isAdvised(value: number, answers: readonly Answer[], context: CheckContext): boolean {
  const { advised } = context.facts.mendings();
  return answers.some(
    ({ paths: [path = '', ...others] }) => others.length === 0 && advised.get(path) === value,
  );
}

function disagreement(
  statement: Statement,
  answers: readonly Answer[],
  piece: UnderstoodPiece,
  context: CheckContext,
  report: RuleReporter<StatementFacts>,
  isSure: boolean,
): Finding {
  const { quantity, metrics } = statement;
  const values = [...new Set(answers.map(({ value }) => value))];
  const expected = values[0] ?? 0;
  const range = numberRange(piece, statement);
  const difference = {
    section: sectionOfProse(piece.key, context),
    metric: metricWords(metrics, statement.context, context),
    actual: piece.prose.slice(range.start, range.end),
    unit: writtenUnit(quantity),
    // As it would stand in the sentence.
    values: values.map((value) => formatFigure(shifted(value, -quantity.zeros))),
    places: placesOf(answers[0], context),
  };
  const fix =
    isSure && values.length === 1 ? fixOf(piece, range, difference.values[0] ?? '', context) : undefined;
  return report(
    {
      ...(isSure ? {} : { severity: 'note' as const }),
      path: [piece.key],
      where: difference.section,
      range,
      actual: quantity.value,
      expected,
      difference: quantity.value - expected,
      ...(fix === undefined ? {} : { fix }),
    },
    difference,
    isSure,
  );
}

function fixOf(
  piece: UnderstoodPiece,
  range: { start: number; end: number },
  number: string,
  { language }: CheckContext,
): Fix {
  const title = text(language).replaceNumber(piece.prose.slice(range.start, range.end), number);
  return { title, safe: false, edits: [{ path: [piece.key], range, text: number }] };
}

function metricWords(
  metrics: readonly MetricId[],
  of: MetricId | undefined,
  { language }: CheckContext,
): string {
  const label = (id: MetricId): string => metricOf(id).label[language];
  const own = metrics.map((id) => label(id)).join('＋');
  return of === undefined ? own : `${label(of)}${PLACE_SEPARATOR}${own}`;
}

/** The cells that the expected value comes from, in words. */
function placesOf(answer: Answer | undefined, { edition }: CheckContext): readonly string[] {
  const paths = answer?.paths ?? [];
  const specs = figureSpecs(edition).filter(({ path }) => paths.includes(path));
  return specs.slice(0, MOST_PLACES_NAMED).map((figure) => describeFigure(edition, figure));
}
