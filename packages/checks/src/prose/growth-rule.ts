import type { Finding } from '@xxgk/document';
import { editionSpec } from '@xxgk/model';
import { type CheckContext, defineRule, type RuleReporter } from '../rule.js';
import { answersOf } from '../understand/figures-of-metrics.js';
import { metricOf } from '../understand/metrics.js';
import { findQuantities, type Quantity } from '../understand/quantities.js';
import { sourceRange } from '../understand/readable-text.js';
import type { Statement } from '../understand/statement.js';
import { sectionOfProse, type UnderstoodPiece } from './understood-pieces.js';

/** From a count to how it changed: ，同比增长12.3%. */
const CHANGE =
  /^[，、（]?(?:同比|(?:较|比|与)(?:去年|上年度?|上一年度?|\d{4}年度?)(?:同期)?(?:相比)?，?)(?:略|有所|大幅|明显|共)?(增长|增加|上升|提高|多|增|减少|下降|降低|减|少)(?:了|幅度为|幅度达)?$/u;
const LESS = /减|降|少/u;

type Facts = readonly [section: string, metric: string, actual: number, expected: number, unit: string];

/** Growth against last year, recomputed where last year's report is given. */
export const growthRule = defineRule({
  id: 'prose/growth',
  severity: 'warning',
  demand: {
    'zh-CN': '正文所写同比增减与上年度报告相符（对照上年度报告检查时）',
    en: "Growth follows from last year's report (where that is given)",
  },
  source: 'house: 增减可由两年表格数据算出',
  why: {
    'zh-CN': '增减数由两年的表格算出，应能与上年度报告对上。',
    en: 'Growth follows from the tables of two years and can be checked against them.',
  },
  remedy: {
    'zh-CN': '对照上年度报告重新计算；也可由程序按两年表格自动计算。',
    en: "Recompute it from last year's report, or let the placeholder {{growth a}} do it.",
  },
  example: { wrong: '收到59件，同比增长20%。（上年50件）', right: '收到59件，同比增长18%。' },
  needs: 'previous',
  text: {
    'zh-CN': (section: string, metric: string, actual: number, expected: number, unit: string) => ({
      message: `“${section}”正文写“${metric}”比上年${changeWords(actual, unit)}，按两年报告计算应为${changeWords(expected, unit)}。`,
      hint: '请对照上年度报告的表格改正增减数。',
    }),
    en: (section, metric, actual, expected, unit) => ({
      message: `“${section}” says that “${metric}” changed by ${actual}${unit}; both reports give ${expected}${unit}.`,
      hint: "Correct it by the tables of last year's report.",
    }),
  },
  check: (context, report) => {
    const { previous } = context;
    if (previous === undefined || previous.year !== context.report.year - 1) return [];
    return context.facts.statements().flatMap((piece) =>
      piece.sentences.flatMap((sentence, index) =>
        findQuantities(sentence.text)
          .filter(({ kind, precision }) => (kind === 'percent' || kind === 'count') && precision === 'exact')
          .flatMap((quantity) => compare(quantity, index, piece, context, report)),
      ),
    );
  },
});

function compare(
  quantity: Quantity,
  index: number,
  piece: UnderstoodPiece,
  context: CheckContext,
  report: RuleReporter<Facts>,
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
  const section = sectionOfProse(piece.key, context);
  const unit = quantity.kind === 'percent' ? '%' : quantity.unit;
  const metric = last.metrics.map((id) => metricOf(id).label[context.language]).join('＋');
  const shown = Number(expected.toFixed(quantity.kind === 'percent' ? 2 : 0));
  return [
    report(
      {
        path: [piece.key],
        where: section,
        range,
        actual: stated,
        expected: shown,
        difference: Number((stated - shown).toFixed(2)),
      },
      section,
      metric,
      stated,
      shown,
      unit,
    ),
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

function changeWords(value: number, unit: string): string {
  if (value === 0) return '持平';
  return `${value > 0 ? '增加' : '减少'}${Math.abs(value)}${unit}`;
}
