import type { Finding } from '@xxgk/document';
import { type CheckContext, defineRule, type RuleReporter } from '../rule.js';
import type { MetricId } from '../understand/metrics.js';
import type { Statement } from '../understand/statement.js';
import { numberRange } from '../understand/understand-prose.js';
import { sectionOfProse, type UnderstoodPiece } from './understood-pieces.js';

const WHOLES: readonly MetricId[] = ['received', 'newlyReceived', 'handled'];

type Facts = readonly [section: string, sum: number, whole: number];

/** 当面3件、网络20件、信函10件: the ways applications came, which no table counts, add up to the applications. */
export const subCountsRule = defineRule({
  id: 'prose/sub-counts',
  severity: 'note',
  demand: {
    'zh-CN': '正文所列各渠道申请数之和等于申请总数',
    en: 'Applications by channel add up to the applications received',
  },
  source: 'house',
  why: {
    'zh-CN': '各渠道的件数没有表格可查，读者只能看合计是否等于总数。',
    en: 'No table counts the channels; all a reader can see is whether they add up.',
  },
  remedy: {
    'zh-CN': '补上漏列的渠道，或核对有无重复计算。',
    en: 'Add the channel that is missing, or look for one counted twice.',
  },
  example: { wrong: '收到10件，其中网络6件、信函3件。', right: '收到10件，其中网络6件、信函4件。' },
  text: {
    'zh-CN': (section: string, sum: number, whole: number) => ({
      message: `“${section}”正文所列各渠道申请数合计${sum}件，与申请总数${whole}件不等。`,
      hint: '请核对是否有渠道漏列或重复计算。',
    }),
    en: (section, sum, whole) => ({
      message: `The channels listed in “${section}” add up to ${sum}, not to the ${whole} applications.`,
      hint: 'Check whether one is missing or counted twice.',
    }),
  },
  check: (context, report) =>
    context.facts
      .statements()
      .flatMap((piece) => piece.sentences.flatMap((_, index) => compare(index, piece, context, report))),
});

function compare(
  index: number,
  piece: UnderstoodPiece,
  context: CheckContext,
  report: RuleReporter<Facts>,
): Finding[] {
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
  const section = sectionOfProse(piece.key, context);
  const range = { start: numberRange(piece, first).start, end: numberRange(piece, last).end };
  return [
    report(
      {
        path: [piece.key],
        where: section,
        range,
        actual: sum,
        expected: whole.quantity.value,
        difference: sum - whole.quantity.value,
      },
      section,
      sum,
      whole.quantity.value,
    ),
  ];
}

function isInexact({ quantity }: Statement): boolean {
  return quantity.precision !== 'exact';
}
