import type { FigureColumn, ProceedingGroup, SectionSpec } from './form.js';

/** 申请人情况: the seven figure columns of table B, the same in both editions. */
export const applicantColumns = [
  { key: 'naturalPerson', label: '自然人' },
  { key: 'commercial', label: '商业企业' },
  { key: 'research', label: '科研机构' },
  { key: 'socialWelfare', label: '社会公益组织', aliases: ['社会组织', '公益组织'] },
  { key: 'legalService', label: '法律服务机构' },
  { key: 'other', label: '其他' },
  { key: 'total', label: '总计', aliases: ['合计'] },
] as const satisfies readonly FigureColumn[];

/** The legal persons among the applicants, printed under one header. */
export const legalPersonsHeader = {
  label: '法人或其他组织',
  keys: ['commercial', 'research', 'socialWelfare', 'legalService', 'other'],
} as const;

/** The words in the head of table B: the only formula the form itself prints. */
export const balanceHeader = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** The header over the applicant columns. */
export const applicantsHeader = '申请人情况';

/** Outcomes of a proceeding: the five figure columns of each group of table C. */
export const outcomeColumns = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计', aliases: ['合计'] },
] as const satisfies readonly FigureColumn[];

/** 行政复议 and the two kinds of 行政诉讼, the same in both editions. */
export const proceedingGroups = [
  { key: 'reconsideration', label: '行政复议', aliases: ['行政法复议'] },
  { key: 'litigationDirect', label: '未经复议直接起诉' },
  { key: 'litigationAfterReconsideration', label: '复议后起诉' },
] as const satisfies readonly ProceedingGroup[];

/** The header over both kinds of litigation. */
export const litigationHeader = '行政诉讼';

/** Rows of table B that both editions share. */
export const granted = { key: 'granted', label: '（一）予以公开' } as const;

export const partlyGranted = {
  key: 'partlyGranted',
  label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
} as const;

export const refused = {
  key: 'refused',
  label: '（三）不予公开',
  rows: [
    { key: 'stateSecret', label: '1.属于国家秘密' },
    { key: 'otherLaws', label: '2.其他法律行政法规禁止公开' },
    { key: 'securityAndStability', label: '3.危及“三安全一稳定”' },
    { key: 'thirdPartyRights', label: '4.保护第三方合法权益' },
    { key: 'internalAffairs', label: '5.属于三类内部事务信息' },
    { key: 'processInformation', label: '6.属于四类过程性信息' },
    { key: 'enforcementFiles', label: '7.属于行政执法案卷' },
    { key: 'administrativeInquiry', label: '8.属于行政查询事项' },
  ],
} as const;

export const unavailable = {
  key: 'unavailable',
  label: '（四）无法提供',
  rows: [
    { key: 'notHeld', label: '1.本机关不掌握相关政府信息' },
    { key: 'needsCreation', label: '2.没有现成信息需要另行制作' },
    { key: 'stillUnclear', label: '3.补正后申请内容仍不明确' },
  ],
} as const;

export const notProcessed = {
  key: 'notProcessed',
  label: '（五）不予处理',
  rows: [
    { key: 'petition', label: '1.信访举报投诉类申请' },
    { key: 'repeated', label: '2.重复申请' },
    { key: 'publication', label: '3.要求提供公开出版物' },
    { key: 'excessive', label: '4.无正当理由大量反复申请' },
    { key: 'confirmation', label: '5.要求行政机关确认或重新出具已获取信息' },
  ],
} as const;

export const resultTotal = { key: 'total', label: '（七）总计', aliases: ['（七）合计'] } as const;
export const newlyReceived = { key: 'newlyReceived', label: '一、本年新收政府信息公开申请数量' } as const;
export const carriedOver = { key: 'carriedOver', label: '二、上年结转政府信息公开申请数量' } as const;
export const resultsLabel = '三、本年度办理结果';
export const carriedForward = { key: 'carriedForward', label: '四、结转下年度继续办理' } as const;

/** The first four of the six sections, worded alike in both editions. */
export const firstSections = [
  { number: '一', heading: '总体情况', content: 'overview' },
  { number: '二', heading: '主动公开政府信息情况', content: 'disclosure' },
  { number: '三', heading: '收到和处理政府信息公开申请情况', content: 'applications' },
  {
    number: '四',
    heading: '政府信息公开行政复议、行政诉讼情况',
    aliases: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    content: 'proceedings',
  },
] as const satisfies readonly SectionSpec[];

/** The last section. */
export const lastSection = {
  number: '六',
  heading: '其他需要报告的事项',
  content: 'other',
} as const satisfies SectionSpec;
