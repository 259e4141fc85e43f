import type { Finding } from '@xxgk/document';
import type { MetricId } from '../../prose/understand/metrics.js';
import type { Statement } from '../../prose/understand/statement.js';
import { numberRange } from '../../prose/understand/understand-prose.js';
import type { CheckContext, Rule, RuleReporter } from '../rule.js';
import { PROSE_EXPLANATIONS } from './explanations.js';
import { type ProsePiece, pieceHeading, prosePieces } from './prose-pieces.js';

const WHOLES: readonly MetricId[] = ['received', 'newlyReceived', 'handled'];

/** 当面3件、网络20件、信函10件: the ways applications came, which no table counts, add up to the applications. */
export const subCountsRule: Rule = {
  id: 'prose/sub-counts',
  severity: 'note',
  demand: {
    'zh-CN': '正文所列各渠道申请数之和等于申请总数',
    en: 'Applications by channel add up to the applications received',
  },
  source: 'house',
  explanation: PROSE_EXPLANATIONS['prose/sub-counts'],
  check: (context, report) =>
    prosePieces(context.report).flatMap((piece) =>
      piece.sentences.flatMap((_, index) => compare(index, piece, context, report)),
    ),
};

function compare(index: number, piece: ProsePiece, context: CheckContext, report: RuleReporter): Finding[] {
  const { sentences, statements } = piece;
  const channels = statements.filter(
    ({ sentence, metrics }) => sentence === index && metrics[0] === 'channel',
  );
  const last = channels.at(-1);
  const [first] = channels;
  if (first === undefined || last === undefined || channels.length < 2) return [];
  const text = sentences[index]?.text ?? '';
  if (/^[^，。；]{0,2}等/u.test(text.slice(last.quantity.end)) || channels.some(isInexact)) return [];
  const whole = statements.findLast(
    ({ metrics, numberStart, sentence }) =>
      numberStart < first.numberStart && sentence >= index - 1 && WHOLES.includes(metrics[0] ?? 'channel'),
  );
  if (whole === undefined || isInexact(whole) || whole.period !== first.period) return [];
  const sum = channels.reduce((total, { quantity }) => total + quantity.value, 0);
  if (sum === whole.quantity.value) return [];
  const section = pieceHeading(piece.key, context);
  const range = { start: numberRange(piece, first).start, end: numberRange(piece, last).end };
  return [
    report({
      path: [piece.key],
      where: section,
      range,
      actual: sum,
      expected: whole.quantity.value,
      difference: sum - whole.quantity.value,
      ...context.messages.prose.subCounts(section, sum, whole.quantity.value),
    }),
  ];
}

function isInexact({ quantity }: Statement): boolean {
  return quantity.precision !== 'exact';
}
