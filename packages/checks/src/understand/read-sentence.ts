import { findMentions } from './find-mentions.js';
import { metricOf } from './metrics.js';
import { isPlainAfterNumber, isPlainBefore, isPlainGap, joinsMetrics, NOUN_AFTER } from './plain-words.js';
import { findQuantities, type Quantity } from './quantities.js';
import { clauseStart } from './sentences.js';
import type { Mention } from './statement.js';

/** A number of a sentence with the metrics it counts. */
export interface Counted {
  readonly quantity: Quantity;
  readonly mentions: readonly Mention[];
  /** Where the words about it begin: the first of its metrics, or the number. */
  readonly start: number;
  /** Where the words about it end, when some stand behind the number. */
  readonly end?: number;
}

/** What a reading of one sentence keeps in mind from number to number. */
interface Reading {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  /** Words before this place belong to earlier numbers. */
  from: number;
}

const LONGEST_GAP = 30;

/** The counts and amounts of a sentence that name what they count. Numbers in 《》 name none. Never throws. */
export function readSentence(text: string): readonly Counted[] {
  const quantities = findQuantities(text).filter(
    ({ kind, start }) => (kind === 'count' || kind === 'money') && !isInTitle(text, start),
  );
  if (quantities.length === 0) return [];
  const reading: Reading = { text, mentions: findMentions(text), quantities, from: 0 };
  const counted: Counted[] = [];
  for (let index = 0; index < quantities.length; index += 1) {
    const dealt = dealOut(reading, index);
    if (dealt !== undefined) {
      counted.push(...dealt.counted);
      index += dealt.taken - 1;
      continue;
    }
    const one = countedBefore(reading, index) ?? countedAfter(reading, index);
    if (one !== undefined) counted.push(...one);
    const end = quantities[index]?.end ?? 0;
    reading.from = Math.max(
      reading.from,
      end,
      ...(one ?? []).flatMap(({ mentions, end: last = 0 }) => [last, ...mentions.map((m) => m.end)]),
    );
  }
  return counted;
}

/** 予以公开、部分公开、不予公开分别为10件、2件、3件: as many metrics as numbers, dealt out in order. */
function dealOut(
  { text, mentions, quantities, from }: Reading,
  index: number,
): { readonly counted: readonly Counted[]; readonly taken: number } | undefined {
  const first = quantities[index];
  if (first === undefined) return undefined;
  const word = text.slice(from, first.start).lastIndexOf('分别');
  if (word < 0 || !/^分别(?:为|是|有|达|达到)?$/u.test(text.slice(from + word, first.start)))
    return undefined;
  const named = mentions.filter(({ start, end }) => start >= from && end <= from + word);
  const numbers = [first];
  for (const next of quantities.slice(index + 1)) {
    if (!/^[、和，及]$/u.test(text.slice(numbers.at(-1)?.end ?? 0, next.start))) break;
    numbers.push(next);
  }
  const heads = named.slice(-numbers.length);
  if (heads.length !== numbers.length) return { counted: [], taken: numbers.length };
  return {
    counted: numbers.flatMap((quantity, place) => {
      const mention = heads[place];
      return mention === undefined ? [] : [{ quantity, mentions: [mention], start: mention.start }];
    }),
    taken: numbers.length,
  };
}

function countedBefore({ text, mentions, quantities, from }: Reading, index: number): Counted[] | undefined {
  const quantity = quantities[index];
  if (quantity === undefined) return undefined;
  const near = mentions.filter(({ start, end }) => start >= from && end <= quantity.start);
  const strong = near.filter(({ strength }) => strength === 'full');
  const last = near.at(-1);
  const head = last?.strength === 'weak' && followsPlainly(strong.at(-1), last, text) ? strong.at(-1) : last;
  if (head === undefined) return undefined;
  const gap = text.slice(head.end, quantity.start);
  if (gap.length > LONGEST_GAP || !isPlainGap(gap)) return undefined;
  // 办结情况：15件予以公开: what follows the number names it.
  if (
    gap.endsWith('：') &&
    mentions.some(({ start, strength }) => start === quantity.end && strength === 'full')
  )
    return undefined;
  const clause = Math.max(from, clauseStart(text, head.start));
  if (head.strength === 'weak' && !isPlainBefore(text.slice(clause, head.start))) return undefined;
  const joined = reasonOf(near, head, text) ?? joinedMentions(near, head, text);
  const start = joined[0]?.start ?? head.start;
  if (/[均各都]/u.test(gap))
    return joined.map((mention) => ({ quantity, mentions: [mention], start: mention.start }));
  return [{ quantity, mentions: joined, start }];
}

/** 不予公开答复2件: the weak word only carries on the strong one. */
function followsPlainly(strong: Mention | undefined, weak: Mention, text: string): boolean {
  return strong !== undefined && strong.end <= weak.start && isPlainGap(text.slice(strong.end, weak.end));
}

/** 重复申请不予处理2件: the number counts the row that gives the reason, not all of its outcome. */
function reasonOf(near: readonly Mention[], head: Mention, text: string): readonly Mention[] | undefined {
  const group = /^applications\.results\.(\w+)\.\*\.total$/u.exec(
    metricOf(head.metric).readings[0]?.[0] ?? '',
  )?.[1];
  const row = near[near.indexOf(head) - 1];
  if (group === undefined || row === undefined) return undefined;
  const isOfGroup = metricOf(row.metric).readings[0]?.[0]?.startsWith(`applications.results.${group}.`);
  if (isOfGroup !== true || !/^(?:的|而|类|答复|告知|信息|申请)*$/u.test(text.slice(row.end, head.start)))
    return undefined;
  return joinedMentions(near, row, text);
}

/** The head and the metrics before it that are counted together with it. */
function joinedMentions(near: readonly Mention[], head: Mention, text: string): readonly Mention[] {
  const joined = [head];
  for (const mention of near.slice(0, near.indexOf(head)).reverse()) {
    const next = joined[0] ?? head;
    if (!joinsMetrics(text.slice(mention.end, next.start))) break;
    joined.unshift(mention);
  }
  return joined;
}

/** 15件予以公开; 收到70件申请; 70件申请已办结. */
function countedAfter(reading: Reading, index: number): Counted[] | undefined {
  const { text, mentions, quantities, from } = reading;
  const quantity = quantities[index];
  if (quantity === undefined) return undefined;
  const verb = mentions.findLast(({ start, end }) => start >= from && end <= quantity.start);
  const noun = NOUN_AFTER.exec(text.slice(quantity.end))?.[0];
  const end = quantity.end + (noun?.length ?? 0);
  const isOfApplications = OF_APPLICATIONS.includes(verb?.metric ?? 'channel');
  const gap = text.slice(verb?.end ?? 0, quantity.start);
  if (verb !== undefined && isOfApplications && isPlainGap(gap) && !gap.endsWith('：'))
    return noun === undefined ? undefined : [{ quantity, mentions: [verb], start: verb.start, end }];
  const before = text.slice(from, quantity.start);
  if (!isPlainBefore(before.slice(clauseStart(before, before.length)))) return undefined;
  const isSpokenOf = noun !== undefined || mentions.some((mention) => isOfApplication(mention, quantity));
  const after = mentions.find(
    ({ start, strength, metric }) =>
      start >= end && (strength === 'full' || (isSpokenOf && ['answered', 'received'].includes(metric))),
  );
  if (after === undefined || !leadsTo(text.slice(end, after.start), after)) {
    const isAlone = noun !== undefined && /^(?:中)?(?:[，。；]|$)/u.test(text.slice(end));
    return isAlone
      ? [{ quantity, mentions: [wholeAt(quantity, end)], start: quantity.start, end }]
      : undefined;
  }
  const next = quantities[index + 1];
  if (next !== undefined && next.start >= after.end && isPlainGap(text.slice(after.end, next.start)))
    return undefined;
  return [{ quantity, mentions: [after], start: quantity.start, end: after.end }];
}

const OF_APPLICATIONS: readonly string[] = ['received', 'answered', 'handled', 'newlyReceived'];

function isOfApplication({ metric, end }: Mention, { start }: Quantity): boolean {
  return end <= start && OF_APPLICATIONS.includes(metric);
}

/** Whether the words from a number to a metric make it the number of the metric; 7件因收件较晚转至下年 is of 结转. */
function leadsTo(gap: string, { metric }: Mention): boolean {
  if (isPlainAfterNumber(gap)) return true;
  return metric === 'carriedForward' && /^因[^，。；、\d]{1,12}$/u.test(gap);
}

/** 70件申请 of which nothing is said: those that were dealt with in the year, in any of their sums. */
function wholeAt({ start }: Quantity, end: number): Mention {
  return { metric: 'handled', strength: 'full', start, end };
}

function isInTitle(text: string, place: number): boolean {
  return text.lastIndexOf('《', place) > text.lastIndexOf('》', place);
}
