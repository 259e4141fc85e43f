import type { Finding } from '@xxgk/document';
import { answersOf } from '../../prose/understand/figures-of-metrics.js';
import { type MetricId, metricOf } from '../../prose/understand/metrics.js';
import { findQuantities, type Quantity } from '../../prose/understand/quantities.js';
import { sourceRange } from '../../prose/understand/readable-text.js';
import type { Statement } from '../../prose/understand/statement.js';
import type { CheckContext, Rule, RuleReporter } from '../rule.js';
import { PROSE_EXPLANATIONS } from './explanations.js';
import { type ProsePiece, pieceHeading, prosePieces } from './prose-pieces.js';

/** Between a count and its share: 208件（17.46%）, 20件，占办结总数的1.7%. */
const SHARE =
  /^(?:（占?比?|(?:，|、|（)?(?:两项|三项|四项|合计|共计|共|约|总计)*(?:占比(?:为|约)?|占[^，。；（）]{0,20}))$/u;
const TOGETHER = /两项|三项|四项|合计|共计|共|总计/u;
/** Of what applications can be a share, likeliest first. */
const WHOLES: readonly (readonly MetricId[])[] = [
  ['answered'],
  ['newlyReceived'],
  ['received'],
  ['carriedOver'],
];
const OF_RECEIVED = /收到|受理|新收|申请/u;

/** Shares in per cent, recomputed from the counts they stand behind and the totals of table B. */
export const shareRule: Rule = {
  id: 'prose/share',
  severity: 'warning',
  demand: {
    'zh-CN': '正文所写占比与所依据的件数相符',
    en: 'Shares in per cent follow from the counts they are made of',
  },
  source: 'house: 占比可由表格数据算出',
  explanation: PROSE_EXPLANATIONS['prose/share'],
  check: (context, report) =>
    prosePieces(context.report).flatMap((piece) =>
      piece.sentences.flatMap((sentence, index) =>
        quantitiesIn(sentence.text)
          .filter(({ kind, precision }) => kind === 'percent' && precision === 'exact')
          .flatMap((percent) => compare({ percent, index, piece, context, report })),
      ),
    ),
};

/** Sentences without a share are passed over at once. */
function quantitiesIn(text: string): readonly Quantity[] {
  return /%|百分之/u.test(text) ? findQuantities(text) : [];
}

interface Place {
  readonly percent: Quantity;
  readonly index: number;
  readonly piece: ProsePiece;
  readonly context: CheckContext;
  readonly report: RuleReporter;
}

function compare({ percent, index, piece, context, report }: Place): Finding[] {
  const sentence = piece.sentences[index];
  if (sentence === undefined) return [];
  const before = piece.statements.filter(
    ({ sentence: place, numberStart }) => place === index && numberStart < sentence.start + percent.start,
  );
  const last = before.at(-1);
  if (last === undefined || !isOwnApplication(last)) return [];
  const between = sentence.text.slice(last.quantity.end, percent.start);
  if (!SHARE.test(between)) return [];
  const shares = sharesOf(before, between, piece, index, context);
  const [likeliest] = shares.toSorted(
    (left, right) => Math.abs(left - percent.value) - Math.abs(right - percent.value),
  );
  if (likeliest === undefined || Math.abs(likeliest - percent.value) < percent.step * (1 + 1e-9)) return [];
  const start = sentence.start + percent.numberStart;
  const range = sourceRange(piece.readable, start, sentence.start + percent.numberEnd);
  const expected = rounded(likeliest, percent.step);
  const section = pieceHeading(piece.key, context);
  return [
    report({
      ...(last.scope === 'same' ? {} : { severity: 'note' as const }),
      path: [piece.key],
      where: section,
      range,
      actual: percent.value,
      expected,
      difference: rounded(percent.value - expected, percent.step),
      ...context.messages.prose.share(section, `${percent.value}%`, `${expected}%`),
    }),
  ];
}

function isOwnApplication({ metrics, period, scope }: Statement): boolean {
  return (
    period === 'this' && scope !== 'different' && metrics.every((id) => metricOf(id).topic === 'applications')
  );
}

/** Every share that the words can mean: the last count, or the last ones together, of every total they can be part of. */
function sharesOf(
  before: readonly Statement[],
  between: string,
  piece: ProsePiece,
  index: number,
  context: CheckContext,
): readonly number[] {
  const counts = before.map(({ quantity }) => quantity.value).reverse();
  const sums = counts.map((_, place) => counts.slice(0, place + 1).reduce((sum, value) => sum + value, 0));
  const parts = TOGETHER.test(between) ? sums : sums.slice(0, 1);
  const said = piece.statements
    .filter(({ sentence, metrics }) => sentence <= index && metrics.some((id) => WHOLES.flat().includes(id)))
    .map(({ quantity }) => quantity.value);
  const preferred = OF_RECEIVED.test(between) ? WHOLES.slice(1) : WHOLES;
  const totals = preferred.flatMap((whole) =>
    answersOf(context.report, context.edition, whole).map(({ value }) => value),
  );
  return parts.flatMap((part) =>
    [...totals, ...said].filter((whole) => whole > 0 && whole >= part).map((whole) => (part / whole) * 100),
  );
}

function rounded(value: number, step: number): number {
  const places = Math.max(0, Math.round(-Math.log10(step)));
  return Number(value.toFixed(places));
}
