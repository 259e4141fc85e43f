import { findMentions } from './find-mentions.js';
import { APPLICANT_COLUMNS, type MetricId, metricOf, RESULT_COLUMNS, type Topic } from './metrics.js';
import type { Counted } from './read-sentence.js';
import type { Sentence } from './sentences.js';

/** A counted number with metrics that need no context any more, or the one they have it from. */
export interface Resolved {
  readonly candidate: Counted;
  readonly metrics: readonly MetricId[];
  readonly context?: MetricId;
}

/** Metrics that can have applicants: whole rows of table B. */
const ROWS: readonly MetricId[] = ['received', 'newlyReceived', 'answered', 'handled', 'carriedOver'];
const PROCEEDINGS: readonly MetricId[] = [
  'reconsideration',
  'litigation',
  'litigationDirect',
  'litigationAfter',
];
const NOUNS = ['regulations', 'documents'] as const;

/** Gives every number the context that its words leave out; numbers that need one and find none are dropped. */
export function withContext(counted: readonly Counted[], sentence: Sentence): readonly Resolved[] {
  return counted.flatMap((candidate): Resolved[] => {
    const ids = candidate.mentions.map(({ metric }) => metric);
    const [first] = ids;
    if (first === undefined) return [];
    if (first === 'otherOutcomes' || first === 'otherRest') return othersInList(candidate, counted, sentence);
    if (APPLICANT_COLUMNS[first] !== undefined)
      return inContext(candidate, ids, lastNamed(candidate, sentence, ROWS));
    if (RESULT_COLUMNS[first] !== undefined)
      return inContext(candidate, ids, lastNamed(candidate, sentence, PROCEEDINGS));
    if (!candidate.mentions.some(({ strength }) => strength === 'weak')) return [{ candidate, metrics: ids }];
    if (metricOf(first).topic === 'documents') return ofNamedDocument(candidate, ids, sentence);
    return isInTrain(candidate, sentence, metricOf(first).topic) ? [{ candidate, metrics: ids }] : [];
  });
}

const OVERDUE: readonly MetricId[] = ['correctionOverdue', 'feeOverdue'];

/** 逾期不补正1件、其他处理3件: what is left beside the rows that the list names. 其他 alone is the last of a list. */
function othersInList(candidate: Counted, counted: readonly Counted[], sentence: Sentence): Resolved[] {
  const [own] = candidate.mentions;
  const place = counted.indexOf(candidate);
  const last = counted[place - 1]?.mentions[0]?.metric;
  if (own?.metric === 'otherRest') {
    const asResult = { ...candidate, mentions: [{ ...own, metric: 'otherResult' as const }] };
    if (last !== undefined && RESULT_COLUMNS[last] !== undefined)
      return [...withContext([asResult], sentence)];
    return last !== undefined && OVERDUE.includes(last) ? [{ candidate, metrics: ['otherRest'] }] : [];
  }
  const beside = counted.filter(({ mentions }) => OVERDUE.includes(mentions[0]?.metric ?? 'channel'));
  const isOpened = beside.some(({ start }) =>
    /其中|包括|包含|（|：/u.test(sentence.text.slice(candidate.quantity.end, start)),
  );
  if (beside.length === 0 || isOpened)
    return [{ candidate, metrics: candidate.mentions.map(({ metric }) => metric) }];
  const named = new Set(beside.map(({ mentions }) => mentions[0]?.metric));
  const one = named.has('correctionOverdue') ? 'otherBesideCorrection' : 'otherBesideFee';
  return [{ candidate, metrics: [named.size > 1 ? 'otherBesideBoth' : one] }];
}

function inContext(
  candidate: Counted,
  metrics: readonly MetricId[],
  context: MetricId | undefined,
): Resolved[] {
  return context === undefined ? [] : [{ candidate, metrics, context }];
}

/** The last metric of some named before the number, in its sentence or else in its paragraph. */
function lastNamed(
  candidate: Counted,
  { text, before }: Sentence,
  among: readonly MetricId[],
): MetricId | undefined {
  const last = (words: string): MetricId | undefined =>
    findMentions(words).findLast(({ metric }) => among.includes(metric))?.metric;
  return last(text.slice(0, candidate.start)) ?? last(before);
}

/** 废止6件 after 制发行政规范性文件3件: the kind of document named before, if there was but one. */
function ofNamedDocument(candidate: Counted, ids: readonly MetricId[], { text }: Sentence): Resolved[] {
  const before = text.slice(0, candidate.start);
  const named = NOUNS.filter((_, index) => (index === 0 ? /规章(?!制度)/u : /规范性文件/u).test(before));
  const last = before.lastIndexOf('规章') > before.lastIndexOf('规范性文件') ? 'regulations' : 'documents';
  if (named.length === 0) return [];
  const metrics = ids.map(
    (id) => id.replace(/^documents/u, named.length === 1 ? (named[0] ?? last) : last) as MetricId,
  );
  return [{ candidate, metrics }];
}

/** No number of another matter stands between the words and the last mention of their topic. */
function isInTrain(candidate: Counted, { text, before }: Sentence, topic: Topic): boolean {
  const words = text.slice(0, candidate.start);
  if (topic !== 'applications') return true;
  const isOther = /(?:咨询|建议|提案|议案|留言|来信|信件|工单|投诉|热线|问卷|来电|复议|诉讼)[^。]*$/u.test(
    words,
  );
  return !isOther && /申请(?!人)/u.test(before + text);
}
