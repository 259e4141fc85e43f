/** The rule of the catalogue that compares a metric with the tables. */
export type ProseRule =
  | 'prose/applications-received'
  | 'prose/applications-carried-over'
  | 'prose/applications-answered'
  | 'prose/applications-carried-forward'
  | 'prose/outcomes'
  | 'prose/applicants'
  | 'prose/reconsideration'
  | 'prose/litigation'
  | 'prose/normative-documents'
  | 'prose/decisions'
  | 'prose/fees';

/** What kind of matter a metric belongs to: words that need a context take it from the last of the same kind. */
export type Topic = 'applications' | 'proceedings' | 'documents' | 'decisions' | 'fees';

/**
 * Something that prose counts. Each reading is a sum of figures; the words are right when any reading fits. `*` stands
 * for all keys at its place, a leading `-` subtracts. Metrics without a reading are understood, not compared.
 */
export interface Metric {
  readonly topic: Topic;
  readonly rule?: ProseRule;
  readonly label: { readonly 'zh-CN': string; readonly en: string };
  readonly readings: readonly (readonly string[])[];
}

const NEW = 'applications.newlyReceived.total';
const OVER = 'applications.carriedOver.total';
const DONE = 'applications.results.total.total';
const FORWARD = 'applications.carriedForward.total';
const OTHERS = 'applications.results.otherOutcomes';

function application(rule: ProseRule, zh: string, en: string, ...readings: string[][]): Metric {
  return { topic: 'applications', rule, label: { 'zh-CN': zh, en }, readings };
}

function outcome(zh: string, en: string, key: string): Metric {
  return application('prose/outcomes', zh, en, [`applications.results.${key}.total`]);
}

/** 其他处理 in a list that names rows of it beside: the row 其他, with the one the list leaves out, or all of it. */
function otherOutcomesBeside(unnamed?: 'feeOverdue' | 'correctionOverdue'): Metric {
  const rest = `${OTHERS}.other.total`;
  const without = unnamed === undefined ? [] : [[rest, `${OTHERS}.${unnamed}.total`]];
  return application(
    'prose/outcomes',
    '其他处理',
    'other outcomes',
    [rest],
    [`${OTHERS}.*.total`],
    ...without,
  );
}

function proceeding(rule: ProseRule, zh: string, en: string, ...readings: string[][]): Metric {
  return { topic: 'proceedings', rule, label: { 'zh-CN': zh, en }, readings };
}

function litigation(zh: string, en: string, key: string): Metric {
  return proceeding('prose/litigation', zh, en, [
    `proceedings.litigationDirect.${key}`,
    `proceedings.litigationAfterReconsideration.${key}`,
  ]);
}

/** A document of table A: the column of the edition of 2021, and that of 2019 which says nearest the same. */
function documents(zh: string, en: string, ...paths: string[]): Metric {
  return {
    topic: 'documents',
    rule: 'prose/normative-documents',
    label: { 'zh-CN': zh, en },
    readings: paths.map((path) => [`disclosure.${path}`]),
  };
}

function decisions(zh: string, en: string, key: string): Metric {
  return {
    topic: 'decisions',
    rule: 'prose/decisions',
    label: { 'zh-CN': zh, en },
    readings: [[`disclosure.${key}.decisions`]],
  };
}

/** Every metric that prose is understood to speak of. */
export const METRICS = {
  received: application(
    'prose/applications-received',
    '收到的申请',
    'applications received',
    [NEW],
    [NEW, OVER],
  ),
  newlyReceived: application('prose/applications-received', '本年新收', 'newly received', [NEW]),
  carriedOver: application('prose/applications-carried-over', '上年结转', 'carried over', [OVER]),
  answered: application(
    'prose/applications-answered',
    '办结的申请',
    'applications answered',
    [DONE],
    [DONE, `-${OVER}`],
  ),
  handled: application(
    'prose/applications-answered',
    '办理的申请',
    'applications handled',
    [DONE],
    [NEW],
    [NEW, OVER],
    [DONE, `-${OVER}`],
  ),
  carriedForward: application('prose/applications-carried-forward', '结转下年度', 'carried forward', [
    FORWARD,
  ]),
  carried: application(
    'prose/applications-carried-forward',
    '结转的申请',
    'applications carried',
    [FORWARD],
    [OVER],
  ),
  granted: outcome('予以公开', 'granted', 'granted'),
  partlyGranted: outcome('部分公开', 'partly granted', 'partlyGranted'),
  refused: outcome('不予公开', 'refused', 'refused.*'),
  unavailable: outcome('无法提供', 'unavailable', 'unavailable.*'),
  notProcessed: outcome('不予处理', 'not processed', 'notProcessed.*'),
  otherOutcomes: outcome('其他处理', 'other outcomes', 'otherOutcomes.*'),
  otherBesideBoth: otherOutcomesBeside(),
  otherBesideCorrection: otherOutcomesBeside('feeOverdue'),
  otherBesideFee: otherOutcomesBeside('correctionOverdue'),
  otherRest: outcome('其他处理中的其他', 'other outcomes of no other kind', 'otherOutcomes.other'),
  stateSecret: outcome('属于国家秘密', 'state secret', 'refused.stateSecret'),
  otherLaws: outcome('其他法律行政法规禁止公开', 'forbidden by law', 'refused.otherLaws'),
  securityAndStability: outcome('危及“三安全一稳定”', 'security', 'refused.securityAndStability'),
  thirdPartyRights: outcome('保护第三方合法权益', 'third-party rights', 'refused.thirdPartyRights'),
  internalAffairs: outcome('属于三类内部事务信息', 'internal affairs', 'refused.internalAffairs'),
  processInformation: outcome('属于四类过程性信息', 'process information', 'refused.processInformation'),
  enforcementFiles: outcome('属于行政执法案卷', 'enforcement files', 'refused.enforcementFiles'),
  administrativeInquiry: outcome(
    '属于行政查询事项',
    'administrative inquiry',
    'refused.administrativeInquiry',
  ),
  notHeld: outcome('本机关不掌握', 'not held', 'unavailable.notHeld'),
  needsCreation: outcome('没有现成信息需要另行制作', 'needs creation', 'unavailable.needsCreation'),
  stillUnclear: outcome('补正后仍不明确', 'still unclear', 'unavailable.stillUnclear'),
  petition: outcome('信访举报投诉类申请', 'petition', 'notProcessed.petition'),
  repeated: outcome('重复申请', 'repeated', 'notProcessed.repeated'),
  publication: outcome('要求提供公开出版物', 'publication', 'notProcessed.publication'),
  excessive: outcome('无正当理由大量反复申请', 'excessive', 'notProcessed.excessive'),
  confirmation: outcome('要求确认或重新出具', 'confirmation', 'notProcessed.confirmation'),
  correctionOverdue: outcome('逾期不补正', 'correction overdue', 'otherOutcomes.correctionOverdue'),
  feeOverdue: outcome('逾期未缴纳费用', 'fee overdue', 'otherOutcomes.feeOverdue'),
  naturalPerson: application('prose/applicants', '自然人', 'natural persons'),
  legalPersons: application('prose/applicants', '法人或其他组织', 'legal persons'),
  commercial: application('prose/applicants', '商业企业', 'companies'),
  research: application('prose/applicants', '科研机构', 'research'),
  socialWelfare: application('prose/applicants', '社会公益组织', 'social welfare'),
  legalService: application('prose/applicants', '法律服务机构', 'legal service'),
  channel: { topic: 'applications', label: { 'zh-CN': '申请渠道', en: 'channel' }, readings: [] },
  reconsideration: proceeding('prose/reconsideration', '行政复议', 'reconsideration', [
    'proceedings.reconsideration.total',
  ]),
  litigation: litigation('行政诉讼', 'litigation', 'total'),
  litigationDirect: proceeding('prose/litigation', '未经复议直接起诉', 'direct litigation', [
    'proceedings.litigationDirect.total',
  ]),
  litigationAfter: proceeding('prose/litigation', '复议后起诉', 'litigation after reconsideration', [
    'proceedings.litigationAfterReconsideration.total',
  ]),
  upheld: proceeding('prose/reconsideration', '结果维持', 'upheld'),
  corrected: proceeding('prose/reconsideration', '结果纠正', 'corrected'),
  otherResult: proceeding('prose/reconsideration', '其他结果', 'other result'),
  pending: proceeding('prose/reconsideration', '尚未审结', 'pending'),
  regulationsMade: documents('规章制发', 'regulations made', 'regulations.made', 'regulations.newlyMade'),
  regulationsRepealed: documents('规章废止', 'regulations repealed', 'regulations.repealed'),
  regulationsInForce: documents('规章现行有效', 'regulations in force', 'regulations.inForce'),
  documentsMade: documents(
    '行政规范性文件制发',
    'normative documents made',
    'normativeDocuments.made',
    'normativeDocuments.newlyMade',
    'normativeDocuments.newlyPublished',
  ),
  documentsRepealed: documents(
    '行政规范性文件废止',
    'normative documents repealed',
    'normativeDocuments.repealed',
  ),
  documentsInForce: documents(
    '行政规范性文件现行有效',
    'normative documents in force',
    'normativeDocuments.inForce',
  ),
  licensing: decisions('行政许可决定', 'licensing decisions', 'licensing'),
  punishment: decisions('行政处罚决定', 'punishment decisions', 'punishment'),
  coercion: decisions('行政强制决定', 'coercion decisions', 'coercion'),
  fees: {
    topic: 'fees',
    rule: 'prose/fees',
    label: { 'zh-CN': '行政事业性收费', en: 'administrative fees' },
    readings: [['disclosure.fees.amount']],
  },
  informationFee: { topic: 'fees', label: { 'zh-CN': '信息处理费', en: 'information fee' }, readings: [] },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricId = keyof typeof METRICS;

/** A metric by its id, as plain data. */
export function metricOf(id: MetricId): Metric {
  return METRICS[id];
}

/** Metrics of one column of table B, and the columns. */
export const APPLICANT_COLUMNS: Readonly<Partial<Record<MetricId, readonly string[]>>> = {
  naturalPerson: ['naturalPerson'],
  legalPersons: ['commercial', 'research', 'socialWelfare', 'legalService', 'other'],
  commercial: ['commercial'],
  research: ['research'],
  socialWelfare: ['socialWelfare'],
  legalService: ['legalService'],
};

/** Metrics of one outcome of a proceeding, and its column in table C. */
export const RESULT_COLUMNS: Readonly<Partial<Record<MetricId, string>>> = {
  upheld: 'upheld',
  corrected: 'corrected',
  otherResult: 'other',
  pending: 'pending',
};
