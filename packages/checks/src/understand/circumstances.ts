import { type MetricId, metricOf, type Topic } from './metrics.js';
import type { Counted } from './read-sentence.js';
import { clauseStart, type Sentence } from './sentences.js';

/** Units in which each kind of matter is counted. */
const UNITS: Readonly<Record<Topic, RegExp>> = {
  applications: /^(?:件次|件|份|宗|起|例|次|个|条|人次|项|)$/u,
  proceedings: /^(?:件次|件|起|宗|例|次|个|)$/u,
  documents: /^(?:件|份|部|个|项|)$/u,
  decisions: /^(?:件|份|项|宗|起|个|例|次|)$/u,
  fees: /^(?:元|)$/u,
};

/** Words in the clause before a metric that make it something the tables do not count. */
const STRANGERS: Readonly<Partial<Record<Topic, RegExp>>> = {
  applications:
    /(?:许可|救助|补贴|复议|更正|行政裁决|住房|低保|奖励)的?申请|热线|信箱|留言|提案|建议|议案|工单|(?:当场|延期|逾期|超期|延长期限|口头|电话|协助|会商|联合|集体|转办|补正后|撤回[^。；]{0,20}实际)$/u,
  documents:
    /审核|审查|备案|代拟|起草|参与|协助|解读|清理|转发|各部门|指导|修订|评估|宣传|学习|征求|计划|拟|将要|力争/u,
  decisions: /公开|公示|发布|上传|录入|归集|报送|推送|公布|更新/u,
  proceedings: /作为复议机关|复议机关|(?:审理|审结|化解|调解|受理|办理)(?:各类)?$/u,
};
const SPEAKS_OF_PUBLICITY = /信息公开|依申请|公开申请/u;
const SPEAKS_OF_APPLICATIONS = /申请(?!人)|依申请公开/u;
/** 行政复议126件，其中涉及政府信息公开4件: the number before counts all of the organ's. */
const NARROWED_BEHIND = /^[^。；]{0,10}其中[，,]?[^，。；\d]{0,8}信息公开/u;
const REASON = /(?:因|由于|属于?|涉及)[^，。；]*$/u;
const ONE_CHANNEL =
  /(?:通过|经|以|采取|采用|从)[^，]{0,16}(?:网络|网站|网上|信函|邮寄|当面|现场|邮件|传真|平台|窗口|系统)[^，等各]{0,10}$/u;
const GROUPS: readonly MetricId[] = [
  'refused',
  'unavailable',
  'notProcessed',
  'otherOutcomes',
  'granted',
  'partlyGranted',
];

/** Documents by who may see them, not applications: 主动公开120件、依申请公开80件、不予公开100件. */
const OF_DOCUMENTS =
  /主动公开(?:类|的|公文|文件)*[^，。；、\d]{0,6}\d|公开属性|属性(?:认定|标注|审核)|(?:公文|发文|文件)[^。；]{0,20}依申请公开\d/u;
/** Names that only the table of applications has: two of the six outcomes, or a row in full. */
const OUTCOME_NAMES =
  /(?:予以公开|部分公开|不予公开|无法提供|不予处理)(?=(?:政府|信息|的|共|类|答复){0,3}\d)/gu;
const ROW_NAMES =
  /不掌握相关政府信息|没有现成信息|补正后[^，。]{0,8}不明确|信访、?举报、?投诉类申请|无正当理由大量反复申请|三类内部事务信息|四类过程性信息|重新出具已获取信息/u;

function namesOutcomes(text: string): boolean {
  return ROW_NAMES.test(text) || new Set(text.match(OUTCOME_NAMES)).size > 1;
}

/** Whether a number can count its metric where it stands: by its unit, and by the words around it. */
export function isFitting({ quantity, mentions, start }: Counted, { text, before }: Sentence): boolean {
  const [first] = mentions;
  if (first === undefined) return false;
  const { topic } = metricOf(first.metric);
  if (!UNITS[topic].test(quantity.unit) || (topic === 'fees') !== (quantity.kind === 'money')) return false;
  const clause = text.slice(clauseStart(text, start), start);
  const around = before + text;
  if (topic === 'applications')
    return (
      (SPEAKS_OF_APPLICATIONS.test(around) || namesOutcomes(text)) &&
      !OF_DOCUMENTS.test(text) &&
      !STRANGERS[topic]?.test(text.slice(0, start))
    );
  if (topic === 'proceedings' && /审理|审结|作为复议机关/u.test(clause)) return false;
  if (topic === 'proceedings' && SPEAKS_OF_PUBLICITY.test(text)) {
    const isOfAll = NARROWED_BEHIND.test(text.slice(quantity.end));
    return !isOfAll || SPEAKS_OF_PUBLICITY.test(text.slice(0, quantity.start));
  }
  return STRANGERS[topic]?.test(clause) !== true;
}

/** Whether the words leave no doubt that cases and applications are those of 政府信息公开. */
function speaksOfPublicity({ text, before }: Sentence): boolean {
  return SPEAKS_OF_PUBLICITY.test(before + text) || namesOutcomes(text);
}

/** Whether metrics are surely those of the tables: documents and fees by their names, the others by what is spoken of. */
export function isCertain(metrics: readonly MetricId[], sentence: Sentence): boolean {
  return metrics.every((id) => {
    const { topic } = metricOf(id);
    return (topic !== 'applications' && topic !== 'proceedings') || speaksOfPublicity(sentence);
  });
}

/** Whether a number is only a part of its outcome: those of one reason that the clause names. */
export function isPartOfOutcome({ mentions, start }: Counted, { text }: Sentence): boolean {
  const [first] = mentions;
  if (first === undefined || !GROUPS.includes(first.metric)) return false;
  const clause = text.slice(clauseStart(text, start), start);
  return REASON.test(clause) && !/等[^，]*$/u.test(clause);
}

/** Whether the clause says that the applications came one way: 通过信函收到申请10件. */
export function isOfOneChannel({ mentions, start }: Counted, { text }: Sentence): boolean {
  const isReceived = mentions.some(({ metric }) => metric === 'received' || metric === 'newlyReceived');
  return isReceived && ONE_CHANNEL.test(text.slice(clauseStart(text, start), start));
}
