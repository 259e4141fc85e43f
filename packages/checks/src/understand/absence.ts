import type { Organ } from '@xxgk/model';
import { isCertain } from './circumstances.js';
import { findMentions } from './find-mentions.js';
import type { MetricId } from './metrics.js';
import { periodOf } from './period.js';
import { joinsMetrics } from './plain-words.js';
import { type Scope, scopeOf } from './scope.js';
import type { Sentence } from './sentences.js';
import type { Mention } from './statement.js';

/** A statement that there was none of something. Places count characters of the readable text of the whole prose. */
export interface Absence {
  readonly metrics: readonly MetricId[];
  readonly scope: Scope;
  readonly period: 'this' | 'previous' | 'other';
  readonly isCertain: boolean;
  readonly start: number;
  readonly end: number;
}

const NEGATION =
  /(?:没有|未曾|尚未|从未|未|没|无)(?:再)?(?:收到|接到|接收|受理|新收|发生|产生|出现|引发|形成|涉及|存在|收取|因|被|有)*/gu;
const ZERO = /^(?:的)?(?:申请|案件|件?数|量)*(?:均|都|皆)?(?:为|是)?(?:零|0件?)(?![.\d%])(?=[，。；、）]|$)/u;
const END =
  /^(?:的)?(?:申请|请求|案件|案|情况|情形|事项|事件|现象|事宜|问题|发生|产生|等)*(?:[，。；）\n]|$)/u;
const MODIFIERS =
  /^(?:因|举报|投诉|信访|政府信息公开|信息公开|依申请公开|工作|而|所|引起|引发|产生|导致|的|被|申请|提起|公民|法人|其他组织|和|、|或|及|群众|任何|相关|涉及|有关|关于|收到|办理|答复|上年|需要?|向|申请人|要求|须)*$/u;
/** Metrics of which prose can say that there were none. */
const COUNTABLE: readonly MetricId[] = [
  'received',
  'newlyReceived',
  'carriedOver',
  'carriedForward',
  'carried',
  'refused',
  'unavailable',
  'notProcessed',
  'otherOutcomes',
  'reconsideration',
  'litigation',
  'litigationDirect',
  'litigationAfter',
  'regulationsMade',
  'documentsMade',
  'documentsRepealed',
  'regulationsRepealed',
];
/** In such clauses the absence is wished for, conditional or of something narrower. */
const NOT_SAID = /(?:如|若|倘|对|凡|争取|力争|确保|避免|防止|做到|实现|努力)[^，]*$/u;

/** The statements of absence in a sentence: 未收到…申请, 没有行政复议和行政诉讼, 均为0. Never throws. */
export function findAbsences(
  sentence: Sentence,
  standpoint: { organ: Organ; year: number },
): readonly Absence[] {
  if (!/[没未无零]/u.test(sentence.text)) return [];
  const mentions = absentable(sentence.text);
  return [...negated(sentence, mentions), ...zeroed(sentence, mentions)].map(({ named, start, end }) => {
    const words = sentence.text.slice(0, start);
    return {
      metrics: named,
      scope: scopeOf(`${words}收到`, standpoint.organ),
      period: periodOf(words.replace(/上年度?结转/gu, ''), standpoint.year),
      isCertain: isCertain(named, sentence),
      start: sentence.start + start,
      end: sentence.start + end,
    };
  });
}

interface Said {
  readonly named: readonly MetricId[];
  readonly start: number;
  readonly end: number;
}

function absentable(text: string): readonly Mention[] {
  return findMentions(text).filter(({ metric, strength, start, end }) => {
    const isVerbOnly = strength === 'weak' && !/申请/u.test(text.slice(start, end));
    return COUNTABLE.includes(metric) && !isVerbOnly;
  });
}

function negated({ text }: Sentence, mentions: readonly Mention[]): readonly Said[] {
  return Array.from(text.matchAll(NEGATION)).flatMap((match): Said[] => {
    const after = match.index + match[0].length;
    if (NOT_SAID.test(text.slice(0, match.index))) return [];
    // 收到 belongs to the negation and to the metric that begins with it.
    const first = mentions.find(({ start, end }) => end > after && start > match.index);
    if (first === undefined) return [];
    if (!MODIFIERS.test(text.slice(after, Math.max(after, first.start)))) return [];
    const named = chain(first, mentions, text);
    const last = named.at(-1) ?? first;
    if (!END.test(text.slice(last.end))) return [];
    return [{ named: named.map(({ metric }) => metric), start: match.index, end: last.end }];
  });
}

/** 行政复议、行政诉讼均为0. Numbers right after a metric (申请0件) are statements like any other and not found here. */
function zeroed({ text }: Sentence, mentions: readonly Mention[]): readonly Said[] {
  return mentions.flatMap((mention, index): Said[] => {
    const zero = ZERO.exec(text.slice(mention.end));
    if (zero === null || !/零/u.test(zero[0])) return [];
    const named = mentions
      .slice(0, index + 1)
      .filter((other) => other === mention || chain(other, mentions, text).includes(mention));
    return [
      {
        named: named.map(({ metric }) => metric),
        start: named[0]?.start ?? 0,
        end: mention.end + zero[0].length,
      },
    ];
  });
}

/** A mention and those joined to it after it. */
function chain(first: Mention, mentions: readonly Mention[], text: string): readonly Mention[] {
  const joined = [first];
  for (const next of mentions.slice(mentions.indexOf(first) + 1)) {
    if (!joinsMetrics(text.slice(joined.at(-1)?.end ?? 0, next.start))) break;
    joined.push(next);
  }
  return joined;
}
