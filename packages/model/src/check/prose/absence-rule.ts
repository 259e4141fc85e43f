import type { Finding } from '@xxgk/document';
import type { Absence } from '../../prose/understand/absence.js';
import { answersOf } from '../../prose/understand/figures-of-metrics.js';
import { metricOf } from '../../prose/understand/metrics.js';
import { sourceRange } from '../../prose/understand/readable-text.js';
import type { CheckContext, Rule, RuleReporter } from '../rule.js';
import { PROSE_EXPLANATIONS } from './explanations.js';
import { type ProsePiece, pieceHeading, prosePieces } from './prose-pieces.js';

/** 未收到申请, 没有行政复议 beside figures above 0. @rule house: what the prose denies, the tables must not count */
export const absenceRule: Rule = {
  id: 'prose/absence',
  severity: 'error',
  demand: {
    'zh-CN': '正文写明没有的，表格相应数据为0',
    en: 'What the prose says there was none of is 0 in the tables',
  },
  source: '国办公开办函〔2021〕30号（内容准确）',
  explanation: PROSE_EXPLANATIONS['prose/absence'],
  check: (context, report) =>
    prosePieces(context.report).flatMap((piece) =>
      piece.absences.flatMap((absence) => compare(absence, piece, context, report)),
    ),
};

function compare(
  absence: Absence,
  piece: ProsePiece,
  context: CheckContext,
  report: RuleReporter,
): Finding[] {
  const { scope, period, start, end } = absence;
  if (scope === 'different' || period !== 'this') return [];
  const denied = absence.metrics.flatMap((metric) => {
    const values = answersOf(context.report, context.edition, [metric]).map(({ value }) => value);
    return values.length === 0 || values.includes(0) ? [] : [{ metric, value: values[0] ?? 0 }];
  });
  const [first] = denied;
  if (first === undefined) return [];
  const range = sourceRange(piece.readable, start, end);
  const isSure = scope === 'same' && absence.isCertain;
  const section = pieceHeading(piece.key, context);
  const labels = denied.map(({ metric, value }) => ({
    label: metricOf(metric).label[context.messages.language],
    value,
  }));
  return [
    report({
      ...(isSure ? {} : { severity: 'note' as const }),
      path: [piece.key],
      where: section,
      range,
      actual: 0,
      expected: first.value,
      difference: -first.value,
      ...context.messages.prose.denied(section, piece.prose.slice(range.start, range.end), labels),
    }),
  ];
}
