import type { Finding } from '@xxgk/document';
import { answersOf } from '../../prose/understand/figures-of-metrics.js';
import { metricOf } from '../../prose/understand/metrics.js';
import { findQuantities, type Quantity } from '../../prose/understand/quantities.js';
import { sourceRange } from '../../prose/understand/readable-text.js';
import type { Statement } from '../../prose/understand/statement.js';
import { editionSpec } from '../../report/editions/edition-for-year.js';
import type { CheckContext, Rule, RuleReporter } from '../rule.js';
import { PROSE_EXPLANATIONS } from './explanations.js';
import { type ProsePiece, pieceHeading, prosePieces } from './prose-pieces.js';

/** From a count to how it changed: ，同比增长12.3%. */
const CHANGE =
  /^[，、（]?(?:同比|(?:较|比|与)(?:去年|上年度?|上一年度?|\d{4}年度?)(?:同期)?(?:相比)?，?)(?:略|有所|大幅|明显|共)?(增长|增加|上升|提高|多|增|减少|下降|降低|减|少)(?:了|幅度为|幅度达)?$/u;
const LESS = /减|降|少/u;

/** Growth against last year, recomputed where last year's report is given. */
export const growthRule: Rule = {
  id: 'prose/growth',
  severity: 'warning',
  demand: {
    'zh-CN': '正文所写同比增减与上年度报告相符（对照上年度报告检查时）',
    en: "Growth follows from last year's report (where that is given)",
  },
  source: 'house: 增减可由两年表格数据算出',
  explanation: PROSE_EXPLANATIONS['prose/growth'],
  needs: 'previous',
  check: (context, report) => {
    const { previous } = context;
    if (previous === undefined || previous.year !== context.report.year - 1) return [];
    return prosePieces(context.report).flatMap((piece) =>
      piece.sentences.flatMap((sentence, index) =>
        findQuantities(sentence.text)
          .filter(({ kind, precision }) => (kind === 'percent' || kind === 'count') && precision === 'exact')
          .flatMap((quantity) => compare(quantity, index, piece, context, report)),
      ),
    );
  },
};

function compare(
  quantity: Quantity,
  index: number,
  piece: ProsePiece,
  context: CheckContext,
  report: RuleReporter,
): Finding[] {
  const sentence = piece.sentences[index];
  const last = piece.statements.findLast(
    ({ sentence: place, numberStart }) =>
      place === index && numberStart < (sentence?.start ?? 0) + quantity.start && numberStart >= 0,
  );
  if (sentence === undefined || last === undefined || last.scope !== 'same' || last.period !== 'this')
    return [];
  const direction = CHANGE.exec(sentence.text.slice(last.quantity.end, quantity.start))?.[1];
  if (direction === undefined) return [];
  const stated = LESS.test(direction) ? -quantity.value : quantity.value;
  const changes = changesOf(last, quantity.kind, context);
  const [expected] = changes;
  if (expected === undefined || changes.some((change) => isNear(stated, change, quantity))) return [];
  const start = sentence.start + quantity.numberStart;
  const range = sourceRange(piece.readable, start, sentence.start + quantity.numberEnd);
  const section = pieceHeading(piece.key, context);
  const unit = quantity.kind === 'percent' ? '%' : quantity.unit;
  const metric = last.metrics.map((id) => metricOf(id).label[context.messages.language]).join('＋');
  const shown = Number(expected.toFixed(quantity.kind === 'percent' ? 2 : 0));
  return [
    report({
      path: [piece.key],
      where: section,
      range,
      actual: stated,
      expected: shown,
      difference: Number((stated - shown).toFixed(2)),
      ...context.messages.prose.growth(section, metric, stated, shown, unit),
    }),
  ];
}

function isNear(stated: number, change: number, { kind, step }: Quantity): boolean {
  return kind === 'count' ? stated === change : Math.abs(stated - change) < step * (1 + 1e-9);
}

/** The change of a metric for every reading that both years have. */
function changesOf(
  { metrics, context: of }: Statement,
  kind: Quantity['kind'],
  context: CheckContext,
): readonly number[] {
  const { report, edition, previous } = context;
  if (previous === undefined) return [];
  const now = answersOf(report, edition, metrics, of);
  const then = answersOf(previous, editionSpec(previous.edition), metrics, of);
  return now.flatMap((left) =>
    then
      .filter(({ paths }) => paths.join() === left.paths.join())
      .filter(({ value }) => kind === 'count' || value !== 0)
      .map(({ value }) => (kind === 'count' ? left.value - value : ((left.value - value) / value) * 100)),
  );
}
