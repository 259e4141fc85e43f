import type { Finding } from '@xxgk/document';
import { type CheckContext, defineRule, type RuleReporter } from '../rule.js';
import type { Absence } from '../understand/absence.js';
import { answersOf } from '../understand/figures-of-metrics.js';
import { metricOf } from '../understand/metrics.js';
import { sourceRange } from '../understand/readable-text.js';
import { ofTables } from './of-tables.js';
import { sectionOfProse, type UnderstoodPiece } from './understood-pieces.js';

type Facts = readonly [
  section: string,
  words: string,
  counted: readonly { readonly label: string; readonly value: number }[],
];

/** 未收到申请, 没有行政复议 beside figures above 0. @rule house: what the prose denies, the tables must not count */
export const absenceRule = defineRule({
  id: 'prose/absence',
  severity: 'error',
  demand: {
    'zh-CN': '正文写明没有的，表格相应数据为0',
    en: 'What the prose says there was none of is 0 in the tables',
  },
  source: '国办公开办函〔2021〕30号（内容准确）',
  ...ofTables,
  example: { wrong: '全年未收到政府信息公开申请。（表格为59件）', right: '全年收到政府信息公开申请59件。' },
  text: {
    'zh-CN': (
      section: string,
      words: string,
      counted: readonly { readonly label: string; readonly value: number }[],
    ) => ({
      message: `“${section}”正文写“${words}”，但表格中${counted.map(({ label, value }) => `“${label}”为${value}`).join('，')}。`,
      hint: '请核对：表格无误的，改写正文；确实没有的，表格填0。',
    }),
    en: (section, words, counted) => ({
      message: `The prose of “${section}” says “${words}”, but the table has ${counted.map(({ label, value }) => `${value} for “${label}”`).join(', ')}.`,
      hint: 'If the table is right, rewrite the prose; if there was none, write 0 in the table.',
    }),
  },
  check: (context, report) =>
    context.facts
      .statements()
      .flatMap((piece) => piece.absences.flatMap((absence) => compare(absence, piece, context, report))),
});

function compare(
  absence: Absence,
  piece: UnderstoodPiece,
  context: CheckContext,
  report: RuleReporter<Facts>,
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
  const section = sectionOfProse(piece.key, context);
  const labels = denied.map(({ metric, value }) => ({
    label: metricOf(metric).label[context.language],
    value,
  }));
  return [
    report(
      {
        ...(isSure ? {} : { severity: 'note' as const }),
        path: [piece.key],
        where: section,
        range,
        actual: 0,
        expected: first.value,
        difference: -first.value,
      },
      section,
      piece.prose.slice(range.start, range.end),
      labels,
    ),
  ];
}
