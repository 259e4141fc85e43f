import type { Finding } from '@xxgk/document';
import { type CheckContext, defineRule, type RuleReporter } from '../rule.js';
import { answersOf } from '../understand/figures-of-metrics.js';
import { findMentions } from '../understand/find-mentions.js';
import { type MetricId, metricOf } from '../understand/metrics.js';
import { findQuantities, type Quantity } from '../understand/quantities.js';
import { sourceRange } from '../understand/readable-text.js';
import type { Statement } from '../understand/statement.js';
import { sectionOfProse, type UnderstoodPiece } from './understood-pieces.js';

/** Between a count and its share: 208件（17.46%）, 20件，占办结总数的1.7%. */
const SHARE =
  /^(?:（占?比?|(?:，|、|（)?(?:两项|三项|四项|合计|共计|共|约|总计)*(?:占比(?:为|约)?|占[^，。；（）]{0,20}))$/u;
const TOGETHER = /两项|三项|四项|合计|共计|共|总计/u;
/** The wholes that words between the count and its share name: 占办结总数的, 占收到申请的, 占全部申请的. */
const WHOLES: readonly { readonly words: RegExp; readonly wholes: readonly MetricId[] }[] = [
  { words: /办结|办复|答复|办理|处理/u, wholes: ['answered', 'handled'] },
  { words: /收到|受理|新收|接收/u, wholes: ['newlyReceived', 'received'] },
  { words: /申请(?!人)|总[数量]|全部/u, wholes: ['answered', 'newlyReceived', 'received', 'handled'] },
];
const ALL_WHOLES = WHOLES.flatMap(({ wholes }) => wholes);

type Facts = readonly [section: string, actual: string, expected: string];

/** Shares in per cent, recomputed from the counts they stand behind and the totals of table B. */
export const shareRule = defineRule({
  id: 'prose/share',
  severity: 'warning',
  demand: {
    'zh-CN': '正文所写占比与所依据的件数相符',
    en: 'Shares in per cent follow from the counts they are made of',
  },
  source: 'house: 占比可由表格数据算出',
  why: {
    'zh-CN': '占比由件数算出，件数改动后容易忘记重算。',
    en: 'Shares follow from counts and are easily left behind when those change.',
  },
  remedy: {
    'zh-CN': '用件数除以所占的总数重新计算；也可由程序按表格自动计算。',
    en: 'Divide the count by its total again, or let the placeholder {{percent a b}} do it.',
  },
  example: {
    wrong: '予以公开20件，占办结总数的43.5%。（共办结58件）',
    right: '予以公开20件，占办结总数的34.5%。',
  },
  text: {
    'zh-CN': (section: string, actual: string, expected: string) => ({
      message: `“${section}”正文所写占比${actual}与件数不符，按件数计算应为${expected}。`,
      hint: '请核对件数和所占的总数后改正占比。',
    }),
    en: (section, actual, expected) => ({
      message: `The share ${actual} in “${section}” does not follow from the counts; they give ${expected}.`,
      hint: 'Check the count and the total it is a share of.',
    }),
  },
  check: (context, report) =>
    context.facts.statements().flatMap((piece) =>
      piece.sentences.flatMap((sentence, index) =>
        quantitiesIn(sentence.text)
          .filter(({ kind, precision }) => kind === 'percent' && precision === 'exact')
          .flatMap((percent) => compare({ percent, index, piece, context, report })),
      ),
    ),
});

/** Sentences without a share are passed over at once. */
function quantitiesIn(text: string): readonly Quantity[] {
  return /%|百分之/u.test(text) ? findQuantities(text) : [];
}

interface Place {
  readonly percent: Quantity;
  readonly index: number;
  readonly piece: UnderstoodPiece;
  readonly context: CheckContext;
  readonly report: RuleReporter<Facts>;
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
  const section = sectionOfProse(piece.key, context);
  return [
    report(
      {
        ...(last.scope === 'same' ? {} : { severity: 'note' as const }),
        path: [piece.key],
        where: section,
        range,
        actual: percent.value,
        expected,
        difference: rounded(percent.value - expected, percent.step),
      },
      section,
      `${percent.value}%`,
      `${expected}%`,
    ),
  ];
}

function isOwnApplication({ metrics, period, scope }: Statement): boolean {
  return (
    period === 'this' && scope !== 'different' && metrics.every((id) => metricOf(id).topic === 'applications')
  );
}

/**
 * Every share that the words can mean: the last count, or the last ones together, of every whole that the sentence or its
 * paragraph speaks of; none where they speak of none.
 */
function sharesOf(
  before: readonly Statement[],
  between: string,
  piece: UnderstoodPiece,
  index: number,
  context: CheckContext,
): readonly number[] {
  const counts = before.map(({ quantity }) => quantity.value).reverse();
  const sums = counts.map((_, place) => counts.slice(0, place + 1).reduce((sum, value) => sum + value, 0));
  const parts = TOGETHER.test(between) ? sums : sums.slice(0, 1);
  const named = WHOLES.find(({ words }) => words.test(between))?.wholes ?? [];
  const said = piece.statements.filter(
    ({ sentence, metrics }) =>
      isAtHand(sentence, index, piece) &&
      metrics.length === 1 &&
      metrics.some((id) => ALL_WHOLES.includes(id)),
  );
  const own = piece.sentences[index]?.text.split(between)[0] ?? '';
  const mentioned = findMentions(own)
    .filter(
      ({ metric, strength }) => ALL_WHOLES.includes(metric) && (strength === 'full' || metric !== 'received'),
    )
    .map(({ metric }) => metric);
  const spokenOf = named.length > 0 ? named : [...mentioned, ...said.flatMap(({ metrics }) => metrics)];
  const totals = spokenOf.flatMap((whole) =>
    answersOf(context.report, context.edition, [whole]).map(({ value }) => value),
  );
  return parts.flatMap((part) =>
    [...totals, ...said.map(({ quantity }) => quantity.value)]
      .filter((whole) => whole > 0 && whole >= part)
      .map((whole) => (part / whole) * 100),
  );
}

/** The sentence itself, those of its paragraph before it, and the one that 其中 carries on. */
function isAtHand(place: number, index: number, { sentences }: UnderstoodPiece): boolean {
  const [own, other] = [sentences[index], sentences[place]];
  if (own === undefined || other === undefined || place > index) return false;
  return place === index || own.before.includes(other.text);
}

function rounded(value: number, step: number): number {
  const places = Math.max(0, Math.round(-Math.log10(step)));
  return Number(value.toFixed(places));
}
